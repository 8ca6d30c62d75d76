package org.markettracker.journey;

/** The journey's own small tracker: its paths and bodies. */
final class OwnTracker {
    static final String TRACKER =
            """
            {"title":{"en":"Journey"},"geography":"CN","currency":"CNY","unit":"CNY_100M","frequency":"semi-annual",
             "firstPeriod":"2019","lastPeriod":"2025","segments":[{"id":"total","name":{"en":"Total"},"residual":false}]}
            """;

    private OwnTracker() {}

    static String journey(String path) {
        return "/api/v1/trackers/journey/editions/2021H1/" + path;
    }

    static String revenue(String period, String stated) {
        return "{\"segment\":\"total\",\"measure\":\"revenue\",\"period\":\"" + period
                + "\",\"unit\":\"CNY_100M\",\"status\":\"A\",\"stated\":\"" + stated
                + "\",\"source\":\"journey\",\"confidence\":3,\"section\":\"test\"}";
    }

    static String forecast() {
        return revenue("2025", ">1600亿").replace("\"status\":\"A\"", "\"status\":\"F\"");
    }
}
