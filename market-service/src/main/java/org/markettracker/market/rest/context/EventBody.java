package org.markettracker.market.rest.context;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.domain.context.Event;
import org.markettracker.market.domain.tracker.Text;

/** An event as it is given. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventBody(
        @NotNull @Schema(examples = "online-education") String segment,
        @NotNull @Schema(examples = "2021-04-06") String date,
        @NotNull @Schema(examples = "policy") String type,
        @Nullable @Schema(examples = "down") String effect,
        @NotEmpty Map<String, String> label)
        implements ContextBody {
    @Override
    public Event toItem(String id) {
        return new Event(id, segment, date, type, effect, Text.of("label", label));
    }

    static EventBody of(Event item) {
        return new EventBody(
                item.segment(),
                item.date(),
                item.type(),
                item.effect(),
                item.label().byLanguage());
    }
}
