/**
 * Publishing an edition is one act over three services: market-service asks each part to freeze, each answers with the
 * digest of what it froze or with its reasons against it, and once the edition is published each part copies what it
 * froze to the public topics. Here stand the turns of that conversation and a part's side of it; the coordinator is
 * market-service.
 */
@NullMarked
package org.markettracker.contracts.publishing;

import org.jspecify.annotations.NullMarked;
