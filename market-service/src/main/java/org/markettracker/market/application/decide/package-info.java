/** What an analyst decides with a reason: the standing of a statement, a conflict, a check that is waived. */
@NullMarked
package org.markettracker.market.application.decide;

import org.jspecify.annotations.NullMarked;
