/** Editions as this service knows them: heard of from market-service, opened here once, and locked by every write. */
@NullMarked
package org.markettracker.vendor.domain.edition;

import org.jspecify.annotations.NullMarked;
