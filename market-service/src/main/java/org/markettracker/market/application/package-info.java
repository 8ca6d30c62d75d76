/** One verb a class: each use case of market-service; its transaction starts here. */
@NullMarked
package org.markettracker.market.application;

import org.jspecify.annotations.NullMarked;
