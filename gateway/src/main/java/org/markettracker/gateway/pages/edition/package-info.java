/**
 * One edition as a page: the tables and lists that the template prints, already in words and in order, so that the
 * template decides about nothing but looks.
 */
@NullMarked
package org.markettracker.gateway.pages.edition;

import org.jspecify.annotations.NullMarked;
