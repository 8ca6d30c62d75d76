package org.markettracker.gateway.pages.edition;

import org.markettracker.gateway.pages.text.Text;

/** A statement in the list of evidence: the figure verbatim, and where it is from. */
public record Statement(
        String id,
        Text about,
        String measure,
        String period,
        String stated,
        String source,
        String section,
        String standing,
        String remark) {}
