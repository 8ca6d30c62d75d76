package org.markettracker.helm.running;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The metrics that running applications export: each name, and the labels that it has. */
record Exported(Map<String, Set<String>> labels) {
    private static final Pattern SAMPLE = Pattern.compile("(?m)^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(.*)})? [^ ]+$");
    private static final Pattern LABEL = Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)=\"");

    static Exported none() {
        return new Exported(new TreeMap<>());
    }

    void add(String exposition) {
        Matcher sample = SAMPLE.matcher(exposition);
        while (sample.find()) {
            Set<String> known = labels.computeIfAbsent(sample.group(1), name -> new TreeSet<>());
            if (sample.group(2) != null) {
                Matcher label = LABEL.matcher(sample.group(2));
                while (label.find()) {
                    known.add(label.group(1));
                }
            }
        }
    }
}
