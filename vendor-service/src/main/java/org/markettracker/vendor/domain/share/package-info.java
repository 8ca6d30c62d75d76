/** What the statements say of a vendor's part of a segment, and the revenue that follows from the segment's size. */
@NullMarked
package org.markettracker.vendor.domain.share;

import org.jspecify.annotations.NullMarked;
