package org.markettracker.market.rest.vintage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what an edition says otherwise than another.
 *
 * @param next cursor of the next page; left out on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangesView(String edition, String previous, List<ChangeView> changes, @Nullable String next) {}
