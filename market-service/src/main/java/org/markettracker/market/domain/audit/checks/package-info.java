/**
 * The checks of market-service, each a {@link org.markettracker.market.domain.audit.Check};
 * {@link org.markettracker.market.domain.audit.checks.Checks} names them all.
 */
@NullMarked
package org.markettracker.market.domain.audit.checks;

import org.jspecify.annotations.NullMarked;
