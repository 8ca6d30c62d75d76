/** An edition and its life: draft, in review, publishing, published, withdrawn. */
@NullMarked
package org.markettracker.market.domain.edition;

import org.jspecify.annotations.NullMarked;
