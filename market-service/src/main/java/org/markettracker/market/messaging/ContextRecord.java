package org.markettracker.market.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.domain.context.ContextItem;
import org.markettracker.market.domain.context.Event;
import org.markettracker.market.domain.context.GlossaryTerm;
import org.markettracker.market.domain.context.Indicator;
import org.markettracker.market.domain.edition.EditionId;

/** {@code market.context.v1}: an indicator, an event or a glossary term, told apart by {@code kind}. */
sealed interface ContextRecord {
    /** Makes the record of an item. */
    static ContextRecord of(EditionId edition, ContextItem item) {
        String tracker = edition.tracker();
        String code = edition.edition();
        String kind = item.kind().code();
        if (item instanceof Indicator it) {
            return new IndicatorRecord(
                    tracker,
                    code,
                    kind,
                    it.id(),
                    it.segment(),
                    it.name().byLanguage(),
                    it.period().code(),
                    it.relation().code(),
                    it.value(),
                    it.unit().code(),
                    it.stated(),
                    it.growthPct(),
                    it.section());
        }
        if (item instanceof Event it) {
            return new EventRecord(
                    tracker,
                    code,
                    kind,
                    it.id(),
                    it.segment(),
                    it.date(),
                    it.type(),
                    it.effect(),
                    it.label().byLanguage());
        }
        GlossaryTerm it = (GlossaryTerm) item;
        return new GlossaryRecord(
                tracker,
                code,
                kind,
                it.id(),
                it.term().byLanguage(),
                it.definition().byLanguage());
    }

    /** A driver around the market. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IndicatorRecord(
            String tracker,
            String edition,
            String kind,
            String id,
            String segment,
            Map<String, String> name,
            String period,
            String relation,
            BigDecimal value,
            String unit,
            String stated,
            @Nullable BigDecimal growthPct,
            String section)
            implements ContextRecord {}

    /** A dated happening. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EventRecord(
            String tracker,
            String edition,
            String kind,
            String id,
            String segment,
            String date,
            String type,
            @Nullable String effect,
            Map<String, String> label)
            implements ContextRecord {}

    /** A term with its definition. */
    record GlossaryRecord(
            String tracker,
            String edition,
            String kind,
            String id,
            Map<String, String> term,
            Map<String, String> definition)
            implements ContextRecord {}
}
