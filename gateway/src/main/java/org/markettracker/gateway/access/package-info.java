/**
 * The door: who comes in, by which key, and how a refusal is said. A bearer header is judged by itself; otherwise the
 * browser's session counts, and a page (never the API) leads to the login. The door looks at nothing behind it.
 */
@NullMarked
package org.markettracker.gateway.access;

import org.jspecify.annotations.NullMarked;
