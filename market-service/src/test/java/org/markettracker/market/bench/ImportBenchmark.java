package org.markettracker.market.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One large table taken into one edition: how long that takes, with what memory, that the same table again changes
 * nothing, and how long one change of the edition takes then. Arguments: rows, segments, and then options of the
 * service's Java machine; the default is 100000, 200 and -Xmx1g.
 */
public final class ImportBenchmark {
    private ImportBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int segments = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        List<String> options =
                arguments.length > 2 ? List.of(arguments).subList(2, arguments.length) : List.of("-Xmx1g");
        MadeUpMarket market = new MadeUpMarket(1, segments);
        String table = market.table(0, rows);
        try (MarketProgram program = new MarketProgram(options)) {
            program.ready();
            Calls calls = program.calls();
            calls.put("analyst", "/api/v1/trackers/t", market.tracker()).good();
            calls.post("analyst", "/api/v1/trackers/t/editions", Map.of("edition", "2021H1"))
                    .good();
            String edition = "/api/v1/trackers/t/editions/2021H1";
            say("dry run", calls.csv("analyst", edition + "/market/imports?dryRun=true", table));
            say("written", calls.csv("analyst", edition + "/market/imports", table));
            say("again", calls.csv("analyst", edition + "/market/imports", table));
            System.out.printf(
                    Locale.ROOT,
                    "%,d bytes of table; heap after a collection %d MiB, resident %d MiB, at most %d MiB%n",
                    table.length(),
                    program.heapMib(),
                    program.residentMib(),
                    program.mostResidentMib());
            for (int i = 0; i < 5; i++) {
                say(
                        "one row",
                        calls.csv("analyst", edition + "/market/imports", MadeUpMarket.HEADER + market.row("S" + i)));
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
