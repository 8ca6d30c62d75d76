/** Conflicts, examinations and the trail of decisions in PostgreSQL. */
@NullMarked
package org.markettracker.market.persistence.audit;

import org.jspecify.annotations.NullMarked;
