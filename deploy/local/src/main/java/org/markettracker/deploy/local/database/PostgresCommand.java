package org.markettracker.deploy.local.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.markettracker.deploy.local.engine.EngineHost;

/** Command lines of PostgreSQL's programs. It refuses to run as root: there it is put into a user namespace of its own. */
final class PostgresCommand {

    private final Path program;
    private final boolean root;

    PostgresCommand(Path program, boolean root) {
        this.program = program;
        this.root = root;
    }

    static PostgresCommand of(Path program) {
        return new PostgresCommand(program, System.getProperty("user.name").equals("root"));
    }

    /** The same collation on every machine, whatever its locale; passwords are asked for on loopback, too. */
    List<String> initdb(Path data, Path passwordFile) {
        return command(
                "initdb",
                List.of(
                        "--pgdata=" + data,
                        "--username=" + Databases.SUPERUSER,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
    }

    List<String> server(Path data, int port, boolean durable) {
        String safe = durable ? "on" : "off";
        Map<String, String> settings = new TreeMap<>();
        settings.put("listen_addresses", EngineHost.isLoopback() ? "127.0.0.1" : "127.0.0.1," + EngineHost.address());
        settings.put("port", Integer.toString(port));
        settings.put("unix_socket_directories", "");
        settings.put("fsync", safe);
        settings.put("full_page_writes", safe);
        settings.put("synchronous_commit", safe);
        settings.put("wal_level", "logical");
        settings.put("max_connections", "200");
        settings.put("timezone", "UTC");
        List<String> arguments = new ArrayList<>(List.of("-D", data.toString()));
        settings.forEach((key, value) -> arguments.addAll(List.of("-c", key + "=" + value)));
        return command("postgres", arguments);
    }

    private List<String> command(String name, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (root) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(program.resolve("bin").resolve(name).toString());
        command.addAll(arguments);
        return command;
    }
}
