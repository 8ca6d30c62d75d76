/** Rendering the charts with Helm itself, and reading what came out. */
@NullMarked
package org.markettracker.helm.chart;

import org.jspecify.annotations.NullMarked;
