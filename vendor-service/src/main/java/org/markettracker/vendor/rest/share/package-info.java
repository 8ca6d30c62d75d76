/** Shares over HTTP, as the statements and the sizes heard make them. */
@NullMarked
package org.markettracker.vendor.rest.share;

import org.jspecify.annotations.NullMarked;
