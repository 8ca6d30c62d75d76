package org.markettracker.gateway.rest;

/** Examples of answers in the API's description; a test holds them to what is really sent. */
final class Examples {
    static final String CELL =
            """
            {"segment":"online-education","measure":"SIZE","period":"2021-S1","value":8.3,"low":8.25,"lowOpen":false,\
            "high":8.35,"highOpen":true,"unit":"CNY","unitMult":8,"decimals":1,"status":"A",\
            "evidence":{"low":["M09"],"high":["M09"]}}""";

    static final String SIZES = "{\"tracker\":\"china-vaas\",\"edition\":\"2021H1\",\"sizes\":[" + CELL + "]}";

    static final String SIZES_PAGE = "{\"tracker\":\"china-vaas\",\"edition\":\"2021H1\",\"sizes\":[" + CELL
            + "],\"next\":\"c2l6ZXMJMDAwMDAwMDAwMQlvbmxpbmUtZWR1Y2F0aW9uCTIwMjEtUzEJCVNJWkUJCTA\"}";

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
            + "\"forecast\":[]},\"conflicts\":[],\"audit\":[],\"restatements\":[],\"indicators\":[],\"events\":[],\"outlook\":[],"
            + "\"glossary\":[],\"manifest\":null}";

    static final String NOT_FOUND =
            """
            {"type":"urn:market-tracker:problem:not-found","title":"There is no such thing here","status":404,\
            "detail":"There is no edition of this name here."}""";

    static final String EDITIONS = "{\"tracker\":\"china-vaas\",\"latest\":\"2021H1\",\"editions\":[" + EDITION + "]}";

    static final String AS_OF_TO_COME =
            """
            {"type":"urn:market-tracker:problem:as-of-to-come","title":"The instant asked about is still to come",\
            "status":400,"detail":"asOf: must not be after now, which is 2022-01-01T00:00:00Z, is '2222-01-01T00:00:00Z'"}""";

    static final String NOTHING =
            """
            {"type":"urn:market-tracker:problem:not-found","title":"There is no such thing here","status":404,\
            "detail":"There is nothing of this name in the edition."}""";

    private static final String FORECAST =
            """
            {"segment":"e-commerce","measure":"SIZE","period":"2025","value":148.1,"low":148.05,"lowOpen":false,\
            "high":148.15,"highOpen":true,"unit":"CNY","unitMult":8,"decimals":1,"status":"F","basis":"stated",\
            "evidence":{"low":["F04"],"high":["F04"]}}""";

    static final String POINT = "{\"tracker\":\"china-vaas\",\"edition\":\"2021H1\",\"method\":\"published\","
            + "\"scenario\":\"base\",\"point\":" + FORECAST + ",\"why\":{\"low\":{\"end\":148.05,\"open\":false,"
            + "\"statements\":[{\"id\":\"F04\"}],\"identities\":[]},\"high\":{\"end\":148.15,\"open\":true,"
            + "\"statements\":[{\"id\":\"F04\"}],\"identities\":[]},\"basis\":{\"code\":\"stated\","
            + "\"sentence\":\"A source states it.\"},\"sizes\":[]}}";

    static final String TRACK_RECORD =
            """
            {"tracker":"china-vaas","edition":"2025H1","scores":[{"segment":"e-commerce","method":"combination",\
            "broughtBy":"2025H1","edition":"2024H1","period":"2024","horizon":1,"forecast":114.0,\
            "said":{"low":90.1,"lowOpen":false,"high":137.9,"highOpen":false},"actual":111.2,\
            "came":{"low":111.15,"lowOpen":false,"high":111.25,"highOpen":true},\
            "error":{"low":-2.85,"lowOpen":false,"high":-2.75,"highOpen":true},"scaled":0.142857,\
            "naive":{"low":17.65,"lowOpen":false,"high":17.75,"highOpen":true},"held":"yes"}],\
            "rollups":[{"by":"all","key":"all","scored":1,"held":1,"missed":0,"undecided":0,"meanErrorPercent":2.5180,\
            "meanScaled":0.1429,"againstNaive":0.1582}]}""";

    static final String NO_SIZE = NOTHING;

    static final String BAD_LIMIT =
            """
            {"type":"urn:market-tracker:problem:malformed","title":"The request cannot be read","status":400,\
            "detail":"limit: must be a whole number from 1 to 10000, is '0'"}""";

    static final String BAD_CURSOR =
            """
            {"type":"urn:market-tracker:problem:malformed","title":"The request cannot be read","status":400,\
            "detail":"cursor: must be one that a page of this list gave, is 'x'"}""";

    static final String CONFLICT =
            """
            {"tracker":"china-vaas","edition":"2021H1","part":"market","id":"c-c25c85cedad6",\
            "sentence":{"en":"M07 and M08 together put the revenue of total in 2021H1 between 271.84 and 275.9 CNY_100M, \
            but M03 states >300亿."},"statements":["M03","M07","M08"],"decision":{"kind":"set-aside",\
            "statements":["M08"],"by":"analyst","at":"2021-11-02T09:00:00Z",\
            "reason":"The share contradicts two houses that count themselves"}}""";

    static final String CHECK =
            """
            {"tracker":"china-vaas","edition":"2021H1","part":"market","id":"parts-and-whole","outcome":"pass",\
            "detail":{"en":"Every segment is the sum of its parts."},"statements":[]}""";

    static final String WHY =
            """
            {"tracker":"china-vaas","edition":"2021H1","size":{"segment":"online-education","measure":"SIZE",\
            "period":"2020-S1","value":20.88,"low":20.625,"lowOpen":false,"high":21.139241,"highOpen":true,\
            "unit":"CNY","unitMult":8,"decimals":1,"status":"I","evidence":{"low":["M09","M10"],"high":["M09","M11"],\
            "highIdentities":["children/total/2020-S1"]}},"why":{"low":{"end":20.625,"open":false,"statements":[\
            {"id":"M09"},{"id":"M10"}],"identities":[]},"high":{"end":21.139241,"open":true,"statements":[\
            {"id":"M09"},{"id":"M11"}],"identities":[{"code":"children/total/2020-S1",\
            "sentence":"Video as a Service, 2020H1: the whole is the sum of its segments."}]}}}""";

    static final String CHANGES =
            """
            {"tracker":"china-vaas","edition":"2021H1.1","previous":"2021H1","changes":[{"part":"market",\
            "measure":"SIZE","segment":"online-education","period":"2021-S1","kind":"changed",\
            "old":{"value":8.3,"low":8.25,"lowOpen":false,"high":8.35,"highOpen":true,"unit":"CNY","unitMult":8,\
            "decimals":1,"status":"A","evidence":{"low":["M09"],"high":["M09"]}},\
            "new":{"value":8.5,"low":8.45,"lowOpen":false,"high":8.55,"highOpen":true,"unit":"CNY","unitMult":8,\
            "decimals":1,"status":"A","evidence":{"low":["M09"],"high":["M09"]}},\
            "beyondRounding":true,"type":"source-restated","reason":"M09: The source corrected its figure."}]}""";

    private Examples() {}
}
