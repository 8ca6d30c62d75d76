package org.markettracker.deploy.local.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.markettracker.deploy.local.apps.Part;
import org.markettracker.deploy.local.apps.PartPorts;
import org.markettracker.deploy.local.identity.DevelopmentUser;
import org.markettracker.deploy.local.process.Memory;
import org.markettracker.deploy.local.process.ProcessIdentity;

/** What is printed once everything is ready: where it is, who may log in, and what memory it takes. */
final class Summary {

    private Summary() {}

    static List<String> of(StateDirectory state, PartPorts ports) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("  Market Tracker     " + ports.url(Part.GATEWAY));
        for (DevelopmentUser user : DevelopmentUser.values()) {
            lines.add(String.format(Locale.ROOT, "    %-12s password %s", user.username(), user.password()));
        }
        lines.add("  A token            T=$(deploy/token client)");
        lines.add("  Logs               " + state.path().resolve("logs"));
        lines.add("");
        lines.add("  resident memory");
        long launcher = Memory.residentKib(ProcessHandle.current().pid());
        long sum = launcher;
        lines.add(memory("launcher + Kafka", launcher));
        for (Map.Entry<String, ProcessIdentity> entry : state.ledger().entries().entrySet()) {
            if (!entry.getKey().equals(Up.NAME)) {
                long resident = Memory.residentKibOfFamily(entry.getValue().pid());
                sum += resident;
                lines.add(memory(entry.getKey(), resident));
            }
        }
        lines.add(memory("together", sum));
        lines.add("");
        return lines;
    }

    private static String memory(String name, long kib) {
        return String.format(Locale.ROOT, "    %-18s %5d MiB", name, kib / 1024);
    }
}
