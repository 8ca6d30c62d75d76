/**
 * Lists over HTTP, a page at a time (keyset paging): a page says what it ends with, and the next one is what comes after
 * that in the list's order. What is added or deleted meanwhile shifts nothing, so a walk from page to page meets each row
 * that was there all along exactly once.
 */
@NullMarked
package org.markettracker.vendor.rest.paging;

import org.jspecify.annotations.NullMarked;
