/**
 * Writes, carried to the owner of what is written, with the caller's own token and untouched: the owner decides. One
 * try, little patience, and a clear word when the owner does not answer.
 */
@NullMarked
package org.markettracker.gateway.upstream;

import org.jspecify.annotations.NullMarked;
