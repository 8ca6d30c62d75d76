/** The packaged applications, run as the chart tells them to, on a broker that knows only the users of the other chart. */
@NullMarked
package org.markettracker.helm.running;

import org.jspecify.annotations.NullMarked;
