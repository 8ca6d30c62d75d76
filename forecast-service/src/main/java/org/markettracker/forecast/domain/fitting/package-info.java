/**
 * What fitting a model needs: the least value of a smooth function, found always by the same steps, and Akaike's
 * criterion.
 *
 * <p>The search is written here because the libraries that fit the room (Hipparchus, ojAlgo) have none that uses slopes
 * without second derivatives, and the simplex of Nelder and Mead that they have takes ten times as many values of the
 * function.
 */
@NullMarked
package org.markettracker.forecast.domain.fitting;

import org.jspecify.annotations.NullMarked;
