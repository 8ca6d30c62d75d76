/** What the charts keep: they render, they are understood, they fit the applications, and they refuse nonsense. */
@NullMarked
package org.markettracker.helm;

import org.jspecify.annotations.NullMarked;
