package org.markettracker.helm.running;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExpressionTest {

    @Test
    void metricsAreToldFromFunctionsWordsLabelsAndTimes() {
        Expression expression =
                new Expression("histogram_quantile(0.99, sum by (app, le) (rate(a_bucket{app=\"x\",le!=\"1\"}[5m])))"
                        + " > 2.5 or (b_total{t=~\"a|b\"} unless b_total offset 15m) or absent(up)");
        assertEquals(
                Map.of("a_bucket", Set.of("app", "le"), "b_total", Set.of("t"), "up", Set.of()), expression.metrics());
        assertEquals(Set.of("app", "le"), expression.groupedBy());
    }
}
