/**
 * Models on what was heard: which sizes are observations, what a model is trained on, its path made to agree across
 * segments, halves and years, and a plain answer where there is none.
 */
@NullMarked
package org.markettracker.forecast.domain.training;

import org.jspecify.annotations.NullMarked;
