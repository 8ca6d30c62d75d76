package org.markettracker.gateway.access;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the gateway is reached. */
@ConfigMapping(prefix = "door")
public interface DoorConfig {
    /** Whether clients reach it over https, here or at a proxy before it; false by default, true in production. */
    @WithDefault("false")
    boolean https();

    /** The longest body of a request; 10 MiB by default. */
    @WithDefault("10M")
    MemorySize longestBody();

    /** The longest file to import; 64 MiB by default. */
    @WithDefault("64M")
    MemorySize longestImport();
}
