package org.markettracker.gateway.upstream;

import java.io.InputStream;
import java.net.http.HttpResponse;

/**
 * What an owner answered, read whole: for pages, which say it in their own words.
 *
 * @param tag the entity tag, empty where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // read once, compared by nobody
public record Told(int status, String tag, byte[] body) {

    static Told by(HttpResponse<InputStream> answer) {
        return new Told(answer.statusCode(), answer.headers().firstValue("ETag").orElse(""), Answered.whole(answer));
    }

    public boolean isOk() {
        return status / 100 == 2;
    }
}
