/**
 * Loads a reference tracker from files into a running system the way people do: through the public write API, entered by
 * the analyst, published by the publisher, and awaited with the client's eyes. What is there already is left alone, so it
 * may be run again at any time, also after it was broken off.
 */
@NullMarked
package org.markettracker.deploy.local.load;

import org.jspecify.annotations.NullMarked;
