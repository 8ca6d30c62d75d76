package org.markettracker.evidence.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Owners;
import org.markettracker.evidence.program.Row;

/** Random systems of a few unknowns with small whole factors; each row is owned by a statement, some by two. */
final class SmallSystems {
    static final int UNKNOWNS = 4;

    private SmallSystems() {}

    static LinearSystem random(long seed, int statements) {
        Random random = new Random(seed);
        List<Row> rows = new ArrayList<>();
        rows.add(Row.identity(Linear.of(0).plus(-1, 1).plus(-1, 2), 0, "0 is 1 and 2"));
        for (int i = 0; i < statements; i++) {
            Linear sum = Linear.NOTHING;
            for (int unknown = 0; unknown < UNKNOWNS; unknown++) {
                if (random.nextInt(3) == 0) {
                    sum = sum.plus(random.nextInt(7) - 3, unknown);
                }
            }
            if (sum.at().length == 0) {
                sum = Linear.of(random.nextInt(UNKNOWNS)).times(random.nextBoolean() ? 1 : -1);
            }
            Owners owners = random.nextInt(4) == 0
                    ? Owners.allOf("S" + i, "S" + random.nextInt(statements))
                    : Owners.allOf("S" + i);
            rows.add(Row.atMost(sum, random.nextInt(13) - 4, random.nextBoolean(), 1, owners));
        }
        return new LinearSystem(new double[] {4, 2, 2, 1}, rows);
    }
}
