package org.markettracker.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rows of the reference edition as tests read them: none of its evidence tables needs quotes. */
public final class ReferenceRows {
    private ReferenceRows() {}

    public static List<Statement> market() {
        return statements("market-evidence.csv");
    }

    public static List<Statement> vendor() {
        return statements("vendor-evidence.csv");
    }

    public static List<Statement> forecast() {
        return statements("forecast-evidence.csv");
    }

    private static List<Statement> statements(String table) {
        return rows(table).stream().map(StatementColumns::read).toList();
    }

    public static List<Map<String, String>> rows(String table) {
        try (InputStream in = Objects.requireNonNull(
                        ReferenceRows.class.getResourceAsStream("/china-vaas-2021H1/" + table), table);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> names = List.of(lines.readLine().split(","));
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",", -1);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < names.size(); i++) {
                    row.put(names.get(i), cells[i]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
