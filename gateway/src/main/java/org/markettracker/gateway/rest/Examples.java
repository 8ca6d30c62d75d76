package org.markettracker.gateway.rest;

/** Examples of answers in the API's description; a test holds them to what is really sent. */
final class Examples {
    static final String CELL =
            """
            {"segment":"online-education","measure":"SIZE","period":"2021-S1","value":8.3,"low":8.25,"lowOpen":false,\
            "high":8.35,"highOpen":true,"unit":"CNY","unitMult":8,"decimals":1,"status":"A",\
            "evidence":{"low":["M09"],"high":["M09"]}}""";

    static final String SIZES = "{\"tracker\":\"china-vaas\",\"edition\":\"2021H1\",\"sizes\":[" + CELL + "]}";

    static final String EDITION =
            "{\"edition\":\"2021H1\",\"state\":\"published\",\"publishedAt\":\"2021-11-03T08:00:02Z\"}";

    static final String IN_BRIEF =
            """
            "tracker":"china-vaas","title":{"en":"China Video as a Service Market Tracker"},"geography":"CN",\
            "currency":"CNY","unit":"CNY_100M","frequency":"semi-annual","firstPeriod":"2019","lastPeriod":"2025\"""";

    static final String TRACKERS =
            "{\"trackers\":[{" + IN_BRIEF + ",\"latest\":\"2021H1\",\"editions\":[" + EDITION + "]}]}";

    static final String TRACKER = "{" + IN_BRIEF
            + ",\"segments\":[{\"id\":\"total\",\"name\":{\"en\":\"Video as a Service\"},\"residual\":false}],"
            + "\"glossary\":[],\"latest\":\"2021H1\",\"editions\":[" + EDITION + "]}";

    static final String COMBINED = "{\"tracker\":{" + IN_BRIEF
            + "},\"edition\":{\"tracker\":\"china-vaas\",\"edition\":"
            + "\"2021H1\",\"state\":\"published\",\"transitions\":[],\"waitingFor\":[],\"refusals\":[]},\"sizes\":["
            + CELL + "],\"shares\":[],\"vendors\":[],\"forecasts\":[],\"evidence\":{\"market\":[],\"vendor\":[],"
            + "\"forecast\":[]},\"conflicts\":[],\"audit\":[],\"indicators\":[],\"events\":[],\"outlook\":[],"
            + "\"glossary\":[],\"manifest\":null}";

    static final String NOT_FOUND =
            """
            {"type":"urn:market-tracker:problem:not-found","title":"There is no such thing here","status":404,\
            "detail":"There is no edition of this name here."}""";

    private Examples() {}
}
