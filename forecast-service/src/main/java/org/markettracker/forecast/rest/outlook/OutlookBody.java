package org.markettracker.forecast.rest.outlook;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.outlook.Outlook;
import org.markettracker.forecast.domain.outlook.Text;

/** An expectation as it is given. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutlookBody(
        @NotNull @Schema(examples = "e-commerce") String segment,
        @Nullable @Schema(examples = "2022") String from,
        @Nullable @Schema(examples = "2025") String to,
        @NotNull @Schema(examples = "up") String direction,
        @NotEmpty Map<String, String> statement) {
    Outlook toOutlook(EditionId edition, String id) {
        return new Outlook(
                edition, id, segment, period("from", from), period("to", to), direction, new Text(statement));
    }

    static OutlookBody of(Outlook outlook) {
        return new OutlookBody(
                outlook.segment(),
                outlook.from() == null ? null : outlook.from().code(),
                outlook.to() == null ? null : outlook.to().code(),
                outlook.direction(),
                outlook.statement().byLanguage());
    }

    private static @Nullable Period period(String field, @Nullable String code) {
        try {
            return code == null ? null : Period.parse(code);
        } catch (InvalidEvidence e) {
            throw e.as(field);
        }
    }
}
