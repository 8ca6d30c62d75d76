package org.markettracker.vendor.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.markettracker.vendor.domain.audit.Finding;
import org.markettracker.vendor.domain.profile.Profile;
import org.markettracker.vendor.domain.profile.Text;

/** What a profile says in one language has the same figures in every other. */
final class LanguagesAgree {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

    private LanguagesAgree() {}

    static List<Finding> findings(List<Profile> profiles) {
        List<Finding> findings = new ArrayList<>();
        for (Profile each : profiles) {
            Text positioning = each.positioning();
            if (positioning != null) {
                judge(each.vendor() + ": positioning", positioning, findings);
            }
        }
        return findings;
    }

    private static void judge(String what, Text text, List<Finding> findings) {
        Map<String, List<String>> numbers = new TreeMap<>();
        text.byLanguage().forEach((language, words) -> numbers.put(language, numbers(words)));
        if (numbers.values().stream().distinct().count() > 1) {
            findings.add(new Finding(what + " has other figures in each language: " + numbers, List.of(), List.of()));
        }
    }

    private static List<String> numbers(String words) {
        List<String> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(words);
        while (matcher.find()) {
            numbers.add(matcher.group().replace(",", ""));
        }
        return numbers.stream().sorted().toList();
    }
}
