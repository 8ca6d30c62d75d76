package org.markettracker.forecast.rest.tables;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large a table may be that is imported. */
@ConfigMapping(prefix = "imports")
public interface ImportLimits {
    /** The most bytes of a file; 16,000,000 by default, and never more than quarkus.http.limits.max-body-size. */
    @WithDefault("16000000")
    long maxBytes();

    /** The most rows of a table; 50,000 by default, for they are held while they are checked. */
    @WithDefault("50000")
    int maxRows();
}
