/** What every application of the tracker checks before it serves in production. */
@NullMarked
package org.markettracker.contracts.production;

import org.jspecify.annotations.NullMarked;
