/**
 * Hears everything the three services say and keeps the view up to date: the internal twin of every topic, from the
 * beginning, without a consumer group, so that each replica has the whole and remembers nothing. What cannot be read is
 * counted and logged, and never stops the rest. The gateway is ready only when it has reached the ends that it saw
 * when it began; after that a broker that is away makes it older, not unready.
 */
@NullMarked
package org.markettracker.gateway.intake;

import org.jspecify.annotations.NullMarked;
