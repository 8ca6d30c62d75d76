/** Indicators, events and glossary over HTTP. */
@NullMarked
package org.markettracker.market.rest.context;

import org.jspecify.annotations.NullMarked;
