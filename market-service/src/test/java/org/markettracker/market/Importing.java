package org.markettracker.market;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.HttpClientConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Sends tables to an edition.
 *
 * @param edition its path
 */
record Importing(String edition) {
    /** A hundred thousand rows take a minute, and more where others work too. */
    private static final int PATIENCE_MILLIS = 600_000;

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String TABLE =
            """
            id,segment,measure,period,base_period,status,stated,source,confidence,section
            M01,total,revenue,2020,,A,>400亿,leadleo,3,market status
            M02,total,revenue,2021,,A,RMB 48.0 bn,leadleo,4,"table ""3"", page 12"
            M03,total,growth,2021,2020,A,-60%--50%,leadleo,1,=summary
            M04,retail,share_of_total,1H21,,A,≈60%,leadleo,3,
            """;

    static RequestSpecification request() {
        return Desk.as("analyst")
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("text/csv", ContentType.TEXT)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false))
                        .httpClient(
                                HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", PATIENCE_MILLIS)));
    }

    ValidatableResponse csv(String path, String table) {
        return csv(path, table, "");
    }

    ValidatableResponse csv(String path, String table, String query) {
        return request()
                .contentType("text/csv; charset=UTF-8")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post(edition + path + "/imports" + query)
                .then();
    }

    ValidatableResponse xlsx(String path, byte[] table) {
        return request()
                .contentType(XLSX)
                .body(table)
                .post(edition + path + "/imports")
                .then();
    }

    static void counts(ValidatableResponse answer, int read, int created, int changed, int unchanged) {
        answer.statusCode(200)
                .body("read", equalTo(read))
                .body("created", equalTo(created))
                .body("changed", equalTo(changed))
                .body("unchanged", equalTo(unchanged));
    }

    /** How much was said of the edition, and the newest of it. */
    String said(DataSource dataSource) throws SQLException {
        String key = edition.replaceFirst(".*/trackers/", "").replace("/editions/", "/");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement count =
                        connection.prepareStatement("SELECT count(*), max(revision) FROM said WHERE edition = ?")) {
            count.setString(1, key);
            try (ResultSet found = count.executeQuery()) {
                found.next();
                return found.getString(1) + " of " + found.getString(2);
            }
        }
    }
}
