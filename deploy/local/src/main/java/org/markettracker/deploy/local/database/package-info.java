/**
 * PostgreSQL on this machine: {@link org.markettracker.deploy.local.database.PostgresEngine the server} as a child process, and
 * {@link org.markettracker.deploy.local.database.Databases the databases} in it, one for each service with two roles:
 * the owner, as which migrations run, and the application, which may do what the migrations grant it and no more.
 */
@NullMarked
package org.markettracker.deploy.local.database;

import org.jspecify.annotations.NullMarked;
