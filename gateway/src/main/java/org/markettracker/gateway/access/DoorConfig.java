package org.markettracker.gateway.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the gateway is reached. */
@ConfigMapping(prefix = "door")
public interface DoorConfig {
    /** Whether clients reach it over https, here or at a proxy before it; false by default, true in production. */
    @WithDefault("false")
    boolean https();
}
