/** Vendors and what is said of them beyond their shares. */
@NullMarked
package org.markettracker.vendor.domain.profile;

import org.jspecify.annotations.NullMarked;
