/** Market statements and sizes over HTTP. */
@NullMarked
package org.markettracker.market.rest.statement;

import org.jspecify.annotations.NullMarked;
