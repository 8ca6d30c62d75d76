package org.markettracker.forecast.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.markettracker.forecast.domain.model.Forecaster;
import org.markettracker.forecast.domain.model.Method;
import org.markettracker.forecast.domain.model.Outcome;
import org.markettracker.forecast.domain.training.Models;
import org.markettracker.forecast.domain.training.Training;

/** Remembers what models said last, so that a size heard runs only those that are trained on it. */
@ApplicationScoped
class RememberedModels implements Models {
    private static final int MOST = 10_000;

    private record Question(String vintage, Method method, int horizon) {}

    private final Map<Question, Outcome> answers = new LinkedHashMap<>(64, 0.75f, true);

    @Override
    public Outcome run(Training training, Method method, int horizon) {
        Question question = new Question(training.vintage(), method, horizon);
        synchronized (answers) {
            Outcome known = answers.get(question);
            if (known != null) {
                return known;
            }
        }
        Outcome outcome = Forecaster.forecast(training.history(), horizon, method);
        synchronized (answers) {
            answers.put(question, outcome);
            if (answers.size() > MOST) {
                answers.remove(answers.keySet().iterator().next());
            }
        }
        return outcome;
    }
}
