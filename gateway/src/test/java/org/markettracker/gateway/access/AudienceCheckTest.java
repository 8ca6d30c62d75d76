package org.markettracker.gateway.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudienceCheckTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"aud\":\"market-tracker-api\"}                      | true",
                "{\"aud\":[\"account\",\"market-tracker-api\"]}        | true",
                "{\"aud\":\"market-tracker-web\"}                      | false",
                "{\"aud\":[\"market-tracker-api-2\"]}                  | false",
                "{}                                                    | false",
                "no json                                               | false"
            })
    void only_a_token_that_names_the_api_is_for_it(String claims, boolean meant) {
        String token = "h." + Base64.getUrlEncoder().encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + ".s";

        assertEquals(meant, AudienceCheck.isForThisApi(token));
    }

    @ParameterizedTest
    @CsvSource({"opaque", "a.b", "a.!!.c"})
    void what_is_no_token_is_not_for_it(String token) {
        assertEquals(false, AudienceCheck.isForThisApi(token));
    }
}
