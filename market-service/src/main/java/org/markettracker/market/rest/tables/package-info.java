/**
 * Tables over HTTP: templates to fill in, imports, exports. The content type says which format comes in, the query
 * parameter {@code format} which one goes out.
 */
@NullMarked
package org.markettracker.market.rest.tables;

import org.jspecify.annotations.NullMarked;
