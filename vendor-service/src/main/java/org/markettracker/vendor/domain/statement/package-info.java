/** Statements about vendors' shares and ranks, kept as they were stated. */
@NullMarked
package org.markettracker.vendor.domain.statement;

import org.jspecify.annotations.NullMarked;
