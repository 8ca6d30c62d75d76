package org.markettracker.deploy.clustertest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTestPartsTest {
    @TempDir
    Path directory;

    @Test
    void secrets_are_made_once_long_and_for_nobody_else_to_read() throws IOException {
        Path file = directory.resolve("secrets");
        Secrets made = Secrets.in(file);
        assertEquals(made, Secrets.in(file));
        made.values().forEach((name, value) -> assertTrue(value.length() >= 32 && !value.contains("dev-only"), name));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertTrue(made.manifest().contains("name: market-db-owner"));
        assertTrue(made.manifest().contains("password: \"" + made.of("vendor_app") + "\""));
    }

    @Test
    void only_the_budgets_of_disruption_are_rewritten_for_an_old_cluster() {
        assertEquals(
                "apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\napiVersion: apps/v1\n",
                Manifests.forOldCluster("apiVersion: policy/v1\nkind: PodDisruptionBudget\n"
                        + "  unhealthyPodEvictionPolicy: AlwaysAllow\napiVersion: apps/v1\n"));
    }

    @Test
    void outcomes_say_what_failed_and_when() {
        Instant began = Instant.parse("2026-01-01T00:00:00Z");
        Outcomes outcomes = new Outcomes(began);
        for (int i = 1; i <= 100; i++) {
            outcomes.good(Duration.ofMillis(i));
        }
        assertFalse(outcomes.toString().contains("between"));
        outcomes.bad("read 503", began.plusSeconds(7));
        outcomes.bad("read 503", began.plusSeconds(9));
        assertEquals(
                "102 requests, 2 failed; p50 50 ms, p99 99 ms, slowest 100 ms;"
                        + " failed between second 7 and 9: {read 503=2}",
                outcomes.toString());
    }
}
