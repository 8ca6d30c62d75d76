package org.markettracker.evidence;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.markettracker.evidence.figure.InvalidEvidence;

/**
 * Whom a statement about shares speaks of: one vendor ({@code tencent-cloud}), several together ({@code a+b+c}), or the
 * n largest whoever they are ({@code CR5}).
 *
 * @param members the vendors named, in the order stated; none for CRn
 * @param largest the n of CRn, else 0
 */
public record VendorSet(List<String> members, int largest) {
    private static final Pattern VENDOR = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CONCENTRATION = Pattern.compile("CR[1-9]\\d?");

    public VendorSet {
        members = List.copyOf(members);
        if (members.isEmpty() == (largest == 0)) {
            throw new InvalidEvidence("vendor", "must name vendors, or the n largest, and not both", members);
        }
        if (new HashSet<>(members).size() < members.size()) {
            throw new InvalidEvidence("vendor", "must name no vendor twice", String.join("+", members));
        }
        for (String member : members) {
            if (!VENDOR.matcher(member).matches()) {
                throw new InvalidEvidence(
                        "vendor", "must be an id in lower-case words with hyphens, a+b+c, or CR5", member);
            }
        }
    }

    public static VendorSet parse(String text) {
        return CONCENTRATION.matcher(text).matches()
                ? new VendorSet(List.of(), Integer.parseInt(text.substring(2)))
                : new VendorSet(Arrays.asList(text.split("\\+", -1)), 0);
    }

    public boolean isSingle() {
        return members.size() == 1;
    }

    /** Whether it means the n largest vendors rather than named ones. */
    public boolean isConcentration() {
        return largest > 0;
    }

    /** As in the data, in the order stated. */
    public String code() {
        return isConcentration() ? "CR" + largest : String.join("+", members);
    }

    /** The same for every order of the same members, so that {@code a+b} and {@code b+a} are one cell. */
    public String canonical() {
        return isConcentration()
                ? code()
                : String.join("+", members.stream().sorted().toList());
    }
}
