/** The audit checks of an edition's shares, each a rule with a name; what fails speaks against publishing. */
@NullMarked
package org.markettracker.vendor.domain.check;

import org.jspecify.annotations.NullMarked;
