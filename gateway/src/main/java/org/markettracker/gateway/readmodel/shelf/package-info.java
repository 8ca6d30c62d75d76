/**
 * What a reader finds, depending on who he is and of which instant he asks: editions, the newest of them, the tables of
 * contents. What is not for him is not there.
 */
@NullMarked
package org.markettracker.gateway.readmodel.shelf;

import org.jspecify.annotations.NullMarked;
