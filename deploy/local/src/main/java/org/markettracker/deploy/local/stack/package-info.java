/**
 * The three engines as one stack: real PostgreSQL, Kafka and Keycloak on loopback. The same stack serves a running system (its
 * data kept and safe against a power cut) and, ended by itself with the build that asked for it, a run of the tests.
 */
@NullMarked
package org.markettracker.deploy.local.stack;

import org.jspecify.annotations.NullMarked;
