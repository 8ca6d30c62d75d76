package org.markettracker.vendor.domain.profile;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name without what people type differently: width, case, accents, the two Japanese syllabaries, dots and hyphens
 * between words. Voicing marks of Japanese are no accents and stay.
 */
final class Folded {
    private static final int TO_KATAKANA = 'ァ' - 'ぁ';

    private Folded() {}

    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String apart = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("[\\u0300-\\u036f]", "");
        StringBuilder folded = new StringBuilder();
        for (char each : Normalizer.normalize(apart, Normalizer.Form.NFC).toCharArray()) {
            folded.append(each >= 'ぁ' && each <= 'ゖ' ? (char) (each + TO_KATAKANA) : each);
        }
        return folded.toString()
                .replaceAll("[\\p{Pd}\\p{Po}・_\\s]+", " ")
                .replace("ß", "ss")
                .strip();
    }
}
