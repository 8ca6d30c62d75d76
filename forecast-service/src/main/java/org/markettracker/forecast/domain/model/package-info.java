/** The methods by which a history is carried on, from naive to the combination that is the default. */
@NullMarked
package org.markettracker.forecast.domain.model;

import org.jspecify.annotations.NullMarked;
