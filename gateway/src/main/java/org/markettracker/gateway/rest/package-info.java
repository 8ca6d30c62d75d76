/**
 * The tracker API's read side, served from the read model: whole documents with strong entity tags, the parts of them,
 * and who the caller is. What a caller may not see answers exactly as what does not exist.
 */
@NullMarked
package org.markettracker.gateway.rest;

import org.jspecify.annotations.NullMarked;
