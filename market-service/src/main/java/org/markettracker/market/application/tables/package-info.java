/** What the tables of market-service look like: the columns of each kind of thing, read and written as itself. */
@NullMarked
package org.markettracker.market.application.tables;

import org.jspecify.annotations.NullMarked;
