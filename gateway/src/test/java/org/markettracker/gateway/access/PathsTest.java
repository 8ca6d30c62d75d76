package org.markettracker.gateway.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {
    @ParameterizedTest
    @CsvSource({
        "/api, true", "/api/v1/trackers, true", "/q/openapi, true", "/q, true",
        "/, false", "/trackers/china-vaas, false", "/apis, false", "/login, false"
    })
    void the_api_and_operations_are_for_programs(String path, boolean forPrograms) {
        assertEquals(forPrograms, Paths.isForPrograms(path));
    }
}
