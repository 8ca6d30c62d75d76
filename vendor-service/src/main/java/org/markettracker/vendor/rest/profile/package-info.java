/** Vendors over HTTP. */
@NullMarked
package org.markettracker.vendor.rest.profile;

import org.jspecify.annotations.NullMarked;
