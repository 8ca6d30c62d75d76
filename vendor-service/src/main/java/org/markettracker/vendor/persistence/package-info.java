/** Rows and repositories: how vendor-service keeps what it knows in PostgreSQL, and the fact of each change with it. */
@NullMarked
package org.markettracker.vendor.persistence;

import org.jspecify.annotations.NullMarked;
