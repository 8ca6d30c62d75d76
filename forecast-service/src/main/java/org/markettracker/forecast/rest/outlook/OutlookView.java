package org.markettracker.forecast.rest.outlook;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.markettracker.forecast.domain.outlook.Outlook;

/** An expectation as shown. */
public record OutlookView(String id, @JsonUnwrapped OutlookBody outlook) {
    static OutlookView of(Outlook outlook) {
        return new OutlookView(outlook.id(), OutlookBody.of(outlook));
    }
}
