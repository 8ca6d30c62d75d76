/**
 * The pages of those who make an edition: what is still to be decided, the forms to decide it, import, and the steps to
 * publication. A form is sent on to the owner in the name of the person, and what the owner says is shown in words; the
 * desk itself decides nothing.
 */
@NullMarked
package org.markettracker.gateway.desk;

import org.jspecify.annotations.NullMarked;
