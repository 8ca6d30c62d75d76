/**
 * What every application lets its operator see, alike: traces that go on through outbox and Kafka, the trace and the client
 * in each line of the log, latencies by route. Tracing is off, and costs nothing, until somebody says where traces go.
 */
@NullMarked
package org.markettracker.contracts.observation;

import org.jspecify.annotations.NullMarked;
