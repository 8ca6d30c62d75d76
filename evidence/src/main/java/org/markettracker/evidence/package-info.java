/** Figures, periods, statements and what they imply. Plain Java, no framework. */
@NullMarked
package org.markettracker.evidence;

import org.jspecify.annotations.NullMarked;
