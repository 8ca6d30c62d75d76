package org.markettracker.contracts.publishing;

import java.util.List;
import org.markettracker.contracts.EditionKey;

/** What a part has against publishing an edition now; asked inside the freezing transaction. */
public interface Objections {
    /** Reasons a person understands, naming the thing, the rule and the value; empty when it may be published. */
    List<String> against(EditionKey edition);
}
