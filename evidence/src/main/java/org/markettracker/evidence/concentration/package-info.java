/**
 * How concentrated a segment is: what the n largest vendors have together, and the sum of all squared shares, from what
 * is known of each vendor, of sets of them, of their order and of the unnamed rest, which is many.
 */
@NullMarked
package org.markettracker.evidence.concentration;

import org.jspecify.annotations.NullMarked;
