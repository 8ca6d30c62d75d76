/** What vendor-service says on Kafka, in records of its own that the golden examples hold to the contract. */
@NullMarked
package org.markettracker.vendor.messaging;

import org.jspecify.annotations.NullMarked;
