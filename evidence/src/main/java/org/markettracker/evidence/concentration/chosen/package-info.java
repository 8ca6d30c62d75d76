/**
 * How much some chosen ones of many parts have at the most, as far as a small linear program can tell: {@link
 * org.markettracker.evidence.concentration.chosen.KnownParts} is asked for a {@link
 * org.markettracker.evidence.concentration.chosen.Choice} that is decided in part and says {@link
 * org.markettracker.evidence.concentration.chosen.Most} what any way to decide the rest comes to.
 */
@NullMarked
package org.markettracker.evidence.concentration.chosen;

import org.jspecify.annotations.NullMarked;
