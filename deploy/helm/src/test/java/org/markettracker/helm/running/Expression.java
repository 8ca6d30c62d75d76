package org.markettracker.helm.running;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A PromQL expression, as far as it names metrics and asks for their labels. */
record Expression(String text) {
    private static final Pattern NAME =
            Pattern.compile("(?<![\\w:.])([a-zA-Z_:][\\w:]*)(\\{[^}]*})?(?!\\w)(?!\\s*\\()");
    private static final Pattern GROUPING = Pattern.compile("\\b(?:by|without|on)\\s*\\(([^)]*)\\)");
    private static final Pattern MATCHER = Pattern.compile("([a-zA-Z_]\\w*)\\s*(?:=~|!~|!=|=)\\s*\"");
    private static final Set<String> WORDS = Set.of("or", "and", "unless", "offset", "by", "without", "on", "bool");

    /** Each metric that is named, with the labels that are asked of it. */
    Map<String, Set<String>> metrics() {
        Map<String, Set<String>> metrics = new TreeMap<>();
        Matcher name =
                NAME.matcher(GROUPING.matcher(text.replaceAll("\\[[^]]*]", "")).replaceAll(" "));
        while (name.find()) {
            if (!WORDS.contains(name.group(1))) {
                Set<String> labels = metrics.computeIfAbsent(name.group(1), one -> new TreeSet<>());
                if (name.group(2) != null) {
                    Matcher asked = MATCHER.matcher(name.group(2));
                    while (asked.find()) {
                        labels.add(asked.group(1));
                    }
                }
            }
        }
        return metrics;
    }

    /** Labels that results are grouped by. */
    Set<String> groupedBy() {
        Set<String> labels = new TreeSet<>();
        Matcher grouping = GROUPING.matcher(text);
        while (grouping.find()) {
            for (String label : grouping.group(1).split(",")) {
                labels.add(label.strip());
            }
        }
        return labels;
    }
}
