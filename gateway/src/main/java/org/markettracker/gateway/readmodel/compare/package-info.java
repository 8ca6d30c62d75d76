/**
 * What changed from one edition to another, cell by cell, computed from the two copies: what is new, what is gone, what
 * moved and whether by more than its rounding, and the reason that was given for it.
 */
@NullMarked
package org.markettracker.gateway.readmodel.compare;

import org.jspecify.annotations.NullMarked;
