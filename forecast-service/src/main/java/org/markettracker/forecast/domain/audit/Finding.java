package org.markettracker.forecast.domain.audit;

import java.util.List;

/**
 * One thing that a check found.
 *
 * @param sentence what is wrong, in English
 * @param statements it rests on, in order of their ids
 * @param cells concerned, each as measure/segment/period
 */
public record Finding(String sentence, List<String> statements, List<String> cells) {
    public Finding {
        statements = statements.stream().distinct().sorted().toList();
        cells = List.copyOf(cells);
    }
}
