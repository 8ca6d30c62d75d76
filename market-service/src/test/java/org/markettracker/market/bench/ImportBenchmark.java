package org.markettracker.market.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One large table taken into one edition: how long that takes, with what memory, that the same table again changes
 * nothing, and how long one change of the edition takes then. Arguments: rows, segments, rows that contradict the
 * others, and then options of the service's Java machine; the default is 100000, 200, 0 and -Xmx1g.
 */
public final class ImportBenchmark {
    private ImportBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int segments = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        int lies = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        List<String> options =
                arguments.length > 3 ? List.of(arguments).subList(3, arguments.length) : List.of("-Xmx1g");
        MadeUpMarket market = new MadeUpMarket(1, segments);
        String table = market.table(0, rows) + market.lies(lies);
        try (MarketProgram program = new MarketProgram(options)) {
            program.ready();
            Calls calls = program.calls();
            calls.put("analyst", "/api/v1/trackers/t", market.tracker()).good();
            calls.post("analyst", "/api/v1/trackers/t/editions", Map.of("edition", "2021H1"))
                    .good();
            String edition = "/api/v1/trackers/t/editions/2021H1";
            say("dry run", calls.csv("analyst", edition + "/market/imports?dryRun=true", table));
            Duration begin = program.worked();
            say("written", calls.csv("analyst", edition + "/market/imports", table));
            System.out.printf(
                    "  %d s of processor time%n", program.worked().minus(begin).toSeconds());
            say("again", calls.csv("analyst", edition + "/market/imports", table));
            System.out.printf(
                    Locale.ROOT,
                    "%,d bytes of table; heap after a collection %d MiB, resident %d MiB, at most %d MiB%n",
                    table.length(),
                    program.heapMib(),
                    program.residentMib(),
                    program.mostResidentMib());
            for (int i = 0; i < 5; i++) {
                begin = program.worked();
                say(
                        "one row",
                        calls.csv("analyst", edition + "/market/imports", MadeUpMarket.HEADER + market.row("S" + i)));
                System.out.printf(
                        "  %d ms of processor time%n",
                        program.worked().minus(begin).toMillis());
            }
        }
    }

    private static void say(String what, Calls.Answer answer) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d in %.1f s: %s%n",
                what,
                answer.status(),
                answer.millis() / 1000,
                answer.text().substring(0, Math.min(400, answer.text().length())));
    }
}
