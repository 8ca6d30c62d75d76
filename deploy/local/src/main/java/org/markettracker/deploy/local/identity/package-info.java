/**
 * Who may log in on a development machine, and how: {@link org.markettracker.deploy.local.identity.Login} walks Keycloak's own
 * pages by authorization code and PKCE, as a browser would, because no realm here has a password grant.
 * Every password and secret in this package is for development only and begins with {@code dev-only-}.
 */
@NullMarked
package org.markettracker.deploy.local.identity;

import org.jspecify.annotations.NullMarked;
