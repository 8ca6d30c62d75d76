/**
 * The post: how a service says something once its transaction commits, and hears others exactly once in effect.
 *
 * <p>Saying: {@link org.markettracker.contracts.post.Outbox} writes the message in the transaction of the change, and
 * {@link org.markettracker.contracts.post.Relay} carries it to Kafka afterwards, at least once, in order per key.
 * Hearing: {@link org.markettracker.contracts.post.PostOffice} hands each record to its
 * {@link org.markettracker.contracts.post.Hearer} inside a transaction that also remembers the revision, so that a
 * repeated or late record changes nothing.
 */
@NullMarked
package org.markettracker.contracts.post;

import org.jspecify.annotations.NullMarked;
