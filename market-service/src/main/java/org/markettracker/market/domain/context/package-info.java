/** What stands around the sizes: indicators, events, glossary terms. */
@NullMarked
package org.markettracker.market.domain.context;

import org.jspecify.annotations.NullMarked;
