package org.markettracker.evidence.concentration;

import java.util.List;
import org.markettracker.evidence.figure.Interval;

/**
 * What is known of the share of one vendor, of several together, or of the unnamed rest, in per cent.
 *
 * @param members the vendors; none for the unnamed rest
 * @param share within 0 to 100
 * @param lowEvidence the statements behind the low end
 * @param highEvidence those behind the high end
 */
public record Holding(List<String> members, Interval share, List<String> lowEvidence, List<String> highEvidence) {
    public Holding {
        members = List.copyOf(members);
        lowEvidence = List.copyOf(lowEvidence);
        highEvidence = List.copyOf(highEvidence);
    }

    double low() {
        return share.low() == null ? 0 : share.low().doubleValue();
    }

    double high() {
        return share.high() == null ? Holdings.WHOLE : share.high().doubleValue();
    }
}
