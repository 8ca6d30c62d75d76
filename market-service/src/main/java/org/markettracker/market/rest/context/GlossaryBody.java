package org.markettracker.market.rest.context;

import jakarta.validation.constraints.NotEmpty;
import java.util.Map;
import org.markettracker.market.domain.context.GlossaryTerm;
import org.markettracker.market.domain.tracker.Text;

/** A glossary term as it is given. */
public record GlossaryBody(@NotEmpty Map<String, String> term, @NotEmpty Map<String, String> definition)
        implements ContextBody {
    @Override
    public GlossaryTerm toItem(String id) {
        return new GlossaryTerm(id, Text.of("term", term), Text.of("definition", definition));
    }

    static GlossaryBody of(GlossaryTerm item) {
        return new GlossaryBody(item.term().byLanguage(), item.definition().byLanguage());
    }
}
