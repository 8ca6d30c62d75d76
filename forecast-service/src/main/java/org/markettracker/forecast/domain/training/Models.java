package org.markettracker.forecast.domain.training;

import org.markettracker.forecast.domain.model.Method;
import org.markettracker.forecast.domain.model.Outcome;

/** Runs models, and may remember what came out: the same training always gives the same. */
public interface Models {
    Outcome run(Training training, Method method, int horizon);
}
