/**
 * What speaks for a figure and against it: the statements, which of them make each end of a number and how, which cannot
 * all hold and what was decided of that, and what the audit found.
 */
@NullMarked
package org.markettracker.gateway.pages.proof;

import org.jspecify.annotations.NullMarked;
