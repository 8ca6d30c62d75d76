package org.markettracker.forecast.rest.scenario;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.scenario.Scenario;

/** A scenario as it is given. */
public record ScenarioBody(
        @NotEmpty Map<String, String> title,
        @NotNull @Schema(examples = "policy") String kind,
        @NotNull @Schema(examples = "online-education") String segment,
        @NotNull @Schema(examples = "2021-S1") String start,
        @NotNull @Schema(examples = "-60", description = "Change in per cent in the period it starts in.")
                BigDecimal depth,
        @NotNull @Schema(examples = "50", description = "Per cent of it left after each further year; 100 stays.")
                BigDecimal fade) {
    private static final int MOST_ZEROS = 9;

    Scenario toScenario(EditionId edition, String id) {
        return new Scenario(
                edition, id, title, Scenario.Kind.parse(kind), segment, period(), plain(depth), plain(fade));
    }

    static ScenarioBody of(Scenario from) {
        return new ScenarioBody(
                from.title(), from.kind().code(), from.segment(), from.start().code(), from.depth(), from.fade());
    }

    private Period period() {
        try {
            return Period.parse(start);
        } catch (InvalidEvidence e) {
            throw e.as("start");
        }
    }

    /** 60, 60.0 and 6E1 are the same depth. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        // One with more zeros than that is refused anyway; written out it would fill the memory.
        return plain.scale() < 0 && plain.scale() > -MOST_ZEROS ? plain.setScale(0) : plain;
    }
}
