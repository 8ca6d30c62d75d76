/** How like vendors are to each other: in the markets they serve, in what they offer, and as a source says. */
@NullMarked
package org.markettracker.vendor.domain.likeness;

import org.jspecify.annotations.NullMarked;
