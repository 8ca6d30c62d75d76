package org.markettracker.forecast.domain.path;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why a series has no forecast.
 *
 * @param code of the obstacle, for instance {@code too-short}
 * @param detail a sentence in each language: en, zh, ja
 */
public record NoModel(String code, Map<String, String> detail) {
    public NoModel {
        detail = Collections.unmodifiableMap(new TreeMap<>(detail));
    }
}
