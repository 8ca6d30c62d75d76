/**
 * Editions beside each other: the way from one to the others, what a client read at an instant, and what changed from
 * one edition to the next with its reason.
 */
@NullMarked
package org.markettracker.gateway.pages.vintage;

import org.jspecify.annotations.NullMarked;
