package org.markettracker.market.rest.tables;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large a table may be that is imported. */
@ConfigMapping(prefix = "imports")
public interface ImportLimits {
    /** The most bytes of a file; 64,000,000 by default, and never more than quarkus.http.limits.max-body-size. */
    @WithDefault("64000000")
    long maxBytes();

    /** The most rows of a table; 200,000 by default. */
    @WithDefault("200000")
    int maxRows();
}
