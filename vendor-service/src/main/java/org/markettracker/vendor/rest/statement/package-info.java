/** Statements about vendors over HTTP. */
@NullMarked
package org.markettracker.vendor.rest.statement;

import org.jspecify.annotations.NullMarked;
