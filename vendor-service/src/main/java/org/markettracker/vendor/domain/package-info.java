/** What vendor-service knows: refusals, facts and the change that carries both. Plain Java and evidence; no framework. */
@NullMarked
package org.markettracker.vendor.domain;

import org.jspecify.annotations.NullMarked;
