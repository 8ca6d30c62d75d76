package org.markettracker.forecast.benchmark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.markettracker.evidence.time.Frequency;

class BenchmarkTest {
    private static final String HEADER = "id,category,frequency,start,horizon,train,test\n";

    @TempDir
    private Path folder;

    private Path series;

    @BeforeEach
    void series() throws IOException {
        series = write(
                "series.csv",
                HEADER + "Y1,MICRO,YEARLY,1972,2,1;2;3;4;5;7,8;9\n" + "Y2,MICRO,YEARLY,1972,2,5;4;6;5;6,6;5\n"
                        + "FLAT,MICRO,YEARLY,1972,2,5;5;5;5,5;6\n" + "SHORT,MICRO,YEARLY,1972,2,5;6,5;6\n");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String run(String... arguments) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Benchmark.run(Request.of(arguments), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void each_method_gets_a_row_and_naive2_is_one() throws IOException {
        Path csv = folder.resolve("table.csv");
        String text = run(series.toString(), "--csv", csv.toString());
        List<String> rows = Files.readAllLines(csv);
        assertEquals(
                "set,method,series,steps,smape,mase,owa,msis95,coverage80,coverage95,series_per_second", rows.get(0));
        assertEquals(11, rows.size());
        assertTrue(rows.stream().anyMatch(row -> row.matches("series,naive2,2,4,[0-9.]+,[0-9.]+,1.0000,.*")), text);
        assertTrue(text.contains("series: 2 series without a forecast or a scale are left out"), text);
        assertTrue(text.contains("combination"), text);
    }

    @Test
    void forecasts_made_elsewhere_are_held_against_the_same_numbers() throws IOException {
        Path others = write(
                "others.csv",
                "id,method,step,point,low80,high80,low95,high95,seconds\n"
                        + "Y1,x,1,8,7,9,6,10,0.5\nY1,x,2,9,8,10,7,11,0\nY2,x,1,6,6,6,6,6,0.5\nY2,x,2,5,5,5,5,5,0\n"
                        + "Y1,z,1,10,9,10,9,10,0.5\nY1,z,2,9,9,9,9,9,0\nY2,z,1,6,6,6,6,6,0.5\nY2,z,2,5,5,5,5,5,0\n");
        Path csv = folder.resolve("table.csv");
        run(series.toString(), "--with", others.toString(), "--csv", csv.toString());
        List<String> rows = Files.readAllLines(csv);
        assertTrue(rows.contains("series,x,2,4,0.0000,0.0000,0.0000,1.667,100.00,100.00,2.0"), rows.toString());
        assertTrue(rows.stream().anyMatch(row -> row.startsWith("series,z,2,4,") && row.endsWith(",75.00,75.00,2.0")));
        assertTrue(rows.stream().anyMatch(row -> row.startsWith("series,their-mean,2,4,") && row.endsWith(",1.0")));
    }

    @Test
    void histories_are_cut_and_periods_added_up_from_the_end() {
        KnownSeries quarters =
                new KnownSeries("Q", Frequency.QUARTERLY, new double[] {9, 1, 2, 3, 4}, new double[] {5, 6, 7, 8});
        KnownSeries halves = quarters.summed(2);
        assertEquals(Frequency.SEMI_ANNUAL, halves.frequency());
        assertArrayEquals(new double[] {3, 7}, halves.train());
        assertArrayEquals(new double[] {11, 15}, halves.test());
        assertArrayEquals(new double[] {3, 4}, quarters.last(2).train());
        assertArrayEquals(quarters.train(), quarters.last(50).train());
        assertThrows(IllegalArgumentException.class, () -> quarters.summed(3));
    }

    @Test
    void sets_are_named_by_file_and_shape() {
        Request request = Request.of("/x/m1.csv", "--sum", "2", "--last", "5");
        assertEquals("m1 sum 2 last 5", request.name(request.files().get(0)));
    }

    @Test
    void what_is_not_understood_is_refused() throws IOException {
        assertThrows(IllegalArgumentException.class, () -> Request.of());
        assertThrows(IllegalArgumentException.class, () -> Request.of("a.csv", "--last"));
        assertThrows(IllegalArgumentException.class, () -> Request.of("a.csv", "--first", "3"));
        Path headless = write("headless.csv", "Y1,MICRO,YEARLY,1972,2,1;2;3,4\n");
        assertThrows(IllegalArgumentException.class, () -> SeriesFile.read(headless));
        Path weekly = write("weekly.csv", HEADER + "W1,MICRO,WEEKLY,1972,2,1;2;3,4\n");
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> SeriesFile.read(weekly));
        assertTrue(String.valueOf(refused.getMessage()).contains("line 2"));
    }
}
