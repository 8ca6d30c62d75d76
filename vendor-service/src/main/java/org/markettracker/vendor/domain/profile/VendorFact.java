package org.markettracker.vendor.domain.profile;

import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.figure.Relation;
import org.markettracker.vendor.domain.Refused;

/**
 * A figure of a vendor that no cell holds, such as its number of nodes.
 *
 * @param subject what is counted
 * @param relation how the figure binds, as a code
 * @param stated the figure verbatim
 * @param source who says so; null where the profile's does
 */
public record VendorFact(String subject, String relation, String stated, @Nullable String source) {
    /** A figure that the profile's own source states. */
    public VendorFact(String subject, String relation, String stated) {
        this(subject, relation, stated, null);
    }

    public VendorFact {
        Words.check("facts.subject", subject);
        Words.check("facts.stated", stated);
        if (source != null) {
            Words.check("facts.source", source);
        }
        try {
            Relation.parse(relation);
        } catch (InvalidEvidence e) {
            throw Refused.invalid("facts.relation", e.rule(), relation);
        }
    }
}
