package org.markettracker.deploy.local.database;

import java.util.LinkedHashMap;
import java.util.Map;

/** The database of one service and who may enter it. The passwords are for development only and say so. */
public record ServiceDatabase(String name, String jdbcUrl) {

    private static final int LONGEST_NAME = 40;

    public ServiceDatabase {
        if (!name.matches("[a-z][a-z0-9_]*") || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("The name of a database is at most " + LONGEST_NAME
                    + " lower-case letters, digits and underscores, but was '" + name + "'");
        }
        if (!jdbcUrl.startsWith("jdbc:postgresql://")) {
            throw new IllegalArgumentException(
                    "The address of a database begins with jdbc:postgresql://, but was '" + jdbcUrl + "'");
        }
    }

    public String ownerUser() {
        return name + "_owner";
    }

    public String ownerPassword() {
        return "dev-only-" + ownerUser();
    }

    public String appUser() {
        return name + "_app";
    }

    public String appPassword() {
        return "dev-only-" + appUser();
    }

    /** What a service must be told, under the names that all services read. */
    public Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("DB_URL", jdbcUrl);
        environment.put("DB_APP_USER", appUser());
        environment.put("DB_APP_PASSWORD", appPassword());
        environment.put("DB_OWNER_USER", ownerUser());
        environment.put("DB_OWNER_PASSWORD", ownerPassword());
        return environment;
    }
}
