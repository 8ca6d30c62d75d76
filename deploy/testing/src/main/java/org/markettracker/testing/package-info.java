/**
 * What the tests of every module have in common: {@link org.markettracker.testing.StackResource the real PostgreSQL, Kafka and
 * Keycloak}, started once for a whole run of the build and shared, each module with a database and a topic prefix of its
 * own; {@link org.markettracker.testing.Tokens tokens} as Keycloak gives them to people; and plain
 * {@link org.markettracker.testing.TestTopics readers and writers} of topics. All waits are bounded.
 */
@NullMarked
package org.markettracker.testing;

import org.jspecify.annotations.NullMarked;
