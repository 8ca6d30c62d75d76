/** What forecast-service says and hears on Kafka, in records of its own that the golden examples hold to the contract. */
@NullMarked
package org.markettracker.forecast.messaging;

import org.jspecify.annotations.NullMarked;
