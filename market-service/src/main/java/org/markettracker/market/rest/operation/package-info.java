/** What an operator sets and watches. */
@NullMarked
package org.markettracker.market.rest.operation;

import org.jspecify.annotations.NullMarked;
