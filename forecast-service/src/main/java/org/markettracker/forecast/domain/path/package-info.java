/** Paths: what the statements about the future of a segment say together, period by period; and the audit checks on them. */
@NullMarked
package org.markettracker.forecast.domain.path;

import org.jspecify.annotations.NullMarked;
