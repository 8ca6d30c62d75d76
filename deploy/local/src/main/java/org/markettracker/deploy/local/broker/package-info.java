/**
 * Kafka on this machine: {@link org.markettracker.deploy.local.broker.KafkaEngine one broker} (KRaft, its own controller) inside
 * this JVM, and {@link org.markettracker.deploy.local.broker.Topics the topics}, which are those that the published language
 * names and no others: the broker makes none by itself.
 */
@NullMarked
package org.markettracker.deploy.local.broker;

import org.jspecify.annotations.NullMarked;
