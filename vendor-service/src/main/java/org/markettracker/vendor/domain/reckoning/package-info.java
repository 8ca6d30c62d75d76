/**
 * From statements and the sizes heard to what is known of every vendor in every segment and period. The arithmetic is
 * that of the module evidence; here its cells become readings, places, moves and conflicts.
 */
@NullMarked
package org.markettracker.vendor.domain.reckoning;

import org.jspecify.annotations.NullMarked;
