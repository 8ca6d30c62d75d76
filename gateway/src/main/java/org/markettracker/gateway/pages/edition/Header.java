package org.markettracker.gateway.pages.edition;

import java.util.List;
import org.markettracker.gateway.wording.Text;

/** The head and the imprint of the page. */
public record Header(
        String tracker,
        String edition,
        Text title,
        Text sourceTitle,
        String geography,
        String unit,
        String frequency,
        String range,
        String state,
        String stateWord,
        String embargo,
        String published,
        List<String> waitingFor,
        Text publisher,
        Text dataSource,
        String citation,
        String disclaimer,
        List<Digest> digests) {

    /** The first digits of a part's digest, with the number of its records. */
    public record Digest(String part, String sha256, String count) {}
}
