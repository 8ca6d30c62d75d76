/** Refusals over HTTP: problem+json (RFC 9457) with a stable type and a pointer to the faulty field; and versions as ETags. */
@NullMarked
package org.markettracker.vendor.rest.problem;

import org.jspecify.annotations.NullMarked;
