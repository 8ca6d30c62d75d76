/** Statements as files of tables, in and out. */
@NullMarked
package org.markettracker.vendor.rest.tables;

import org.jspecify.annotations.NullMarked;
