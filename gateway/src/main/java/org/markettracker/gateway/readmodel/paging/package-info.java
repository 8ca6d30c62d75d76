/**
 * Lists of the view in pages. A page tells what it ends with, and the next one is what comes behind that in the list's
 * order, so that what is heard meanwhile shifts nothing. A cursor names only what its reader was shown.
 */
@NullMarked
package org.markettracker.gateway.readmodel.paging;

import org.jspecify.annotations.NullMarked;
