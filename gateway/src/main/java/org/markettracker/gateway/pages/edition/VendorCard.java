package org.markettracker.gateway.pages.edition;

import java.util.List;
import org.markettracker.gateway.wording.Text;

/** A vendor as a card: who it is, where it stands, what is stated of it. */
public record VendorCard(
        Text name,
        String otherNames,
        String parent,
        String delivery,
        Text positioning,
        List<String> facts,
        String capabilities,
        String customers,
        String entered,
        List<Text> groups) {}
