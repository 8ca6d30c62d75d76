/**
 * The Keycloak server on this machine: its {@link org.markettracker.deploy.local.keycloak.KeycloakDistribution program files},
 * made ready once, and {@link org.markettracker.deploy.local.keycloak.KeycloakEngine the server} as a child process with its
 * data kept and the development realm imported.
 */
@NullMarked
package org.markettracker.deploy.local.keycloak;

import org.jspecify.annotations.NullMarked;
