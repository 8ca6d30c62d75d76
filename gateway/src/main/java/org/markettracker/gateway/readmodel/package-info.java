/**
 * The combined read model: the newest fact of every key of the internal topics, kept in memory, and what a reader may
 * see of it. It owns nothing: dropped and replayed it gives the same answers, byte for byte. It knows neither Kafka nor
 * HTTP; the other packages of the gateway look at it, and it looks at none of them.
 */
@NullMarked
package org.markettracker.gateway.readmodel;

import org.jspecify.annotations.NullMarked;
