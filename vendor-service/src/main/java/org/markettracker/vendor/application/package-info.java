/** One verb a class: each use case of vendor-service; its transaction starts here. */
@NullMarked
package org.markettracker.vendor.application;

import org.jspecify.annotations.NullMarked;
