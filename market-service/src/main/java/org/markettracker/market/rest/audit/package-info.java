/** The audit of an edition over HTTP: conflicts and their decisions, checks and their waivers, the trail of both. */
@NullMarked
package org.markettracker.market.rest.audit;

import org.jspecify.annotations.NullMarked;
