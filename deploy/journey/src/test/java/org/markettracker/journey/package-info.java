/** The whole system as its users meet it: packaged applications on real PostgreSQL, Kafka and Keycloak. */
@NullMarked
package org.markettracker.journey;

import org.jspecify.annotations.NullMarked;
