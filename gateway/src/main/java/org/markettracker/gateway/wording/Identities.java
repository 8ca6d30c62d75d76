package org.markettracker.gateway.wording;

import java.util.Set;

/** Puts the code of an identity into a sentence: {@code children/total/2021-S1} into what adds up to what. */
public final class Identities {
    private static final Set<String> KNOWN = Set.of("children", "parts", "others", "size");
    private static final int WORDS = 3;

    private final Taxonomy taxonomy;
    private final Words words;

    public Identities(Taxonomy taxonomy, Words words) {
        this.taxonomy = taxonomy;
        this.words = words;
    }

    /** The sentence; a code that is newer than the words stays as it is. */
    public String sentence(String code) {
        String[] parts = code.split("/", WORDS);
        if (parts.length < WORDS || !KNOWN.contains(parts[0])) {
            return code;
        }
        String segment = taxonomy.segment(parts[1]).value();
        return words.with("identity." + parts[0], segment, Periods.label(parts[2]));
    }
}
