package org.markettracker.market.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.markettracker.deploy.local.process.Waiting;

/**
 * Many trackers with half a million statements in one market-service: how long it takes to start, what memory it holds,
 * how long one change and reads take.
 *
 * <p>Some trackers are loaded, published and opened again through the API; the others, and older published editions of
 * all, are copies of those in the database. Arguments: trackers, loaded through the API, published editions of each,
 * statements of each edition, changes, and then options of the service's Java machine; the default is 54 2 4 1852 108
 * -Xmx3g -Dreconciliation.remembered=1600M.
 */
public final class ScaleBenchmark {
    private static final int SEGMENTS = 200;

    private final int trackers;
    private final int own;
    private final int published;
    private final int count;
    private final MarketProgram program;
    private final Calls calls;
    private final Map<Integer, MadeUpMarket> markets = new HashMap<>();
    private int next;

    private ScaleBenchmark(int[] sizes, MarketProgram program) {
        this.trackers = sizes[0];
        this.own = sizes[1];
        this.published = sizes[2];
        this.count = sizes[3];
        this.program = program;
        this.calls = program.calls();
    }

    public static void main(String[] arguments) throws Exception {
        int[] sizes = {54, 2, 4, 1852, 108};
        for (int i = 0; i < Math.min(sizes.length, arguments.length); i++) {
            sizes[i] = Integer.parseInt(arguments[i]);
        }
        List<String> options = arguments.length > sizes.length
                ? List.of(arguments).subList(sizes.length, arguments.length)
                : List.of("-Xmx3g", "-Dreconciliation.remembered=1600M");
        try (MarketProgram program = new MarketProgram(options)) {
            say("empty: ready after %.1f s", program.ready() / 1000);
            memory(program, "empty");
            ScaleBenchmark benchmark = new ScaleBenchmark(sizes, program);
            benchmark.load();
            benchmark.measure(sizes[4]);
            benchmark.measureSmall("-Xmx1g", sizes[4] / 2);
        }
    }

    private void load() throws Exception {
        for (int i = 0; i < trackers; i++) {
            calls.put("analyst", "/api/v1/trackers/t" + i, market(i % own).tracker())
                    .good();
        }
        for (int i = 0; i < own; i++) {
            loadThroughApi(i);
        }
        program.stop();
        long begin = System.nanoTime();
        try (History history = new History(program.database())) {
            for (int i = 0; i < trackers; i++) {
                String from = "t" + i % own;
                for (int edition = 1; edition <= published; edition++) {
                    if (i >= own || edition > 1) {
                        history.copy(from + "/E1", "t" + i + "/E" + edition);
                    }
                }
                if (i >= own) {
                    history.copy(from + "/draft", "t" + i + "/draft");
                }
            }
            say(
                    "copies: %.0f s; %s statements, %s sizes, %s said, %s frozen, database of %s",
                    (System.nanoTime() - begin) / 1e9,
                    history.text("SELECT count(*) FROM market_statement"),
                    history.text("SELECT count(*) FROM market_size"),
                    history.text("SELECT count(*) FROM said"),
                    history.text("SELECT count(*) FROM frozen"),
                    history.text("SELECT pg_size_pretty(pg_database_size(current_database()))"));
        }
        say("loaded: ready after %.1f s", program.again() / 1000);
        memory(program, "loaded, nothing remembered");
    }

    private void loadThroughApi(int i) {
        String first = path(i, "E1");
        calls.post("analyst", "/api/v1/trackers/t" + i + "/editions", Map.of("edition", "E1"))
                .good();
        say("%s: imported in %.1f s", first, imported(first, market(i).table(0, count)));
        Calls.Answer submitted =
                calls.post("analyst", first + "/submit", Map.of()).good();
        Calls.Answer publishing =
                calls.post("publisher", first + "/publish", Map.of()).good();
        String publication = publishing.json().get("publicationId").asText();
        program.otherParts().frozen("t" + i + "/E1", publication);
        Waiting.until("the publication of " + first, Duration.ofSeconds(120), () -> calls.get("publisher", first)
                .json()
                .path("state")
                .asText()
                .equals("published"));
        program.otherParts().released("t" + i + "/E1", publication);
        Calls.Answer opened = calls.post("analyst", "/api/v1/trackers/t" + i + "/editions", Map.of("edition", "draft"))
                .good();
        say(
                "%s: submitted in %.1f s, frozen in %.1f s, the next draft opened in %.1f s",
                first, submitted.millis() / 1000, publishing.millis() / 1000, opened.millis() / 1000);
    }

    private double imported(String edition, String table) {
        return calls.csv("analyst", edition + "/market/imports", table).good().millis() / 1000;
    }

    private void measure(int changes) throws Exception {
        Times first = new Times();
        Duration before = program.worked();
        for (int i = 0; i < trackers; i++) {
            first.add(change(i));
        }
        worked("first changes", before, trackers);
        memory(program, "after the first change of each");
        Random random = new Random(14);
        Times again = new Times();
        Times list = new Times();
        Times page = new Times();
        Times why = new Times();
        before = program.worked();
        for (int i = 0; i < changes; i++) {
            int tracker = random.nextInt(trackers);
            again.add(change(tracker));
            String draft = path(tracker, "draft");
            list.add(calls.get("analyst", draft + "/market/statements?limit=100")
                    .good()
                    .millis());
            page.add(calls.get("analyst", draft + "/market/sizes?limit=1000")
                    .good()
                    .millis());
            why.add(calls.get("analyst", draft + "/market/sizes/SIZE/total/2020")
                    .good()
                    .millis());
        }
        worked("changes with three reads each", before, changes);
        memory(program, "after all changes");
        say("| request | times | median ms | p95 ms | worst ms |%n|---|---|---|---|---|");
        say(first.row("first change of a draft after the start"));
        say(again.row("one statement more, in a tracker at random"));
        say(list.row("a hundred statements"));
        say(page.row("a thousand sizes"));
        say(why.row("one size with its why"));
    }

    /** The same service with less heap and its usual room: what does not fit is forgotten, and no more. */
    private void measureSmall(String heap, int changes) throws Exception {
        program.again(List.of(heap));
        Times times = new Times();
        for (int i = 0; i < changes; i++) {
            times.add(change(i % trackers));
        }
        memory(program, heap + ", after " + changes + " changes in turn");
        say(times.row("a change with " + heap + ", the trackers in turn"));
    }

    private void worked(String what, Duration before, int times) {
        say(
                "%s: %d ms of processor time each",
                what, program.worked().minus(before).toMillis() / times);
    }

    /** One true statement more; how many milliseconds that takes. */
    private double change(int tracker) {
        String[] row = market(tracker % own).row("N" + next++).split(",", -1);
        Map<String, Object> body = new HashMap<>();
        List<String> columns = List.of(MadeUpMarket.HEADER.strip().split(","));
        for (int i = 1; i < row.length; i++) {
            if (!row[i].isEmpty()) {
                body.put(columns.get(i).equals("base_period") ? "basePeriod" : columns.get(i), row[i]);
            }
        }
        body.putIfAbsent("unit", body.get("measure").equals("rank") ? "ORDINAL" : "PCT");
        body.put("confidence", Integer.parseInt(row[row.length - 1]));
        return calls.put("analyst", path(tracker, "draft") + "/market/statements/" + row[0], body)
                .good()
                .millis();
    }

    private MadeUpMarket market(int seed) {
        return markets.computeIfAbsent(seed, key -> new MadeUpMarket(key, SEGMENTS));
    }

    private static String path(int tracker, String edition) {
        return "/api/v1/trackers/t" + tracker + "/editions/" + edition;
    }

    private static void memory(MarketProgram program, String when) throws Exception {
        say(
                "%s: heap %d MiB after a collection, resident %d MiB; %.0f editions remembered, reckoned at %.0f MiB",
                when,
                program.heapMib(),
                program.residentMib(),
                program.metric("reconciliation_remembered_editions"),
                program.metric("reconciliation_remembered_bytes") / (1 << 20));
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
