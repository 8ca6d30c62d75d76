/** How a reader of the API asks for a page of a list, and is told of the next one. */
@NullMarked
package org.markettracker.gateway.rest.paging;

import org.jspecify.annotations.NullMarked;
