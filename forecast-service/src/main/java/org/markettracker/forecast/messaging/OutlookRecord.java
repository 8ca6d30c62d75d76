package org.markettracker.forecast.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.domain.outlook.Outlook;

/** {@code forecast.outlook.v1}: a qualitative expectation. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OutlookRecord(
        String tracker,
        String edition,
        String id,
        String segment,
        @Nullable String from,
        @Nullable String to,
        String direction,
        Map<String, String> statement) {
    static OutlookRecord of(Outlook outlook) {
        return new OutlookRecord(
                outlook.edition().tracker(),
                outlook.edition().edition(),
                outlook.id(),
                outlook.segment(),
                outlook.from() == null ? null : outlook.from().code(),
                outlook.to() == null ? null : outlook.to().code(),
                outlook.direction(),
                outlook.statement().byLanguage());
    }
}
