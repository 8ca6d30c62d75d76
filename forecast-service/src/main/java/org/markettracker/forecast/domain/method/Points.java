package org.markettracker.forecast.domain.method;

import java.util.List;
import java.util.StringJoiner;

/**
 * What a method says of the periods to come.
 *
 * @param text the method's model and parameters, as they are recorded
 */
public record Points(double[] ahead, String text) {
    /** The mean of several, each counting alike. */
    static Points mean(List<Points> several) {
        double[] mean = new double[several.get(0).ahead.length];
        StringJoiner texts = new StringJoiner("; ", "mean of ", "");
        for (Points each : several) {
            for (int h = 0; h < mean.length; h++) {
                mean[h] += each.ahead[h] / several.size();
            }
            texts.add(each.text);
        }
        return new Points(mean, texts.toString());
    }
}
