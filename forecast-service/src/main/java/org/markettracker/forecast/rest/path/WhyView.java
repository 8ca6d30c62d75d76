package org.markettracker.forecast.rest.path;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.markettracker.forecast.rest.statement.StatementView;

/**
 * A point and why it is what it is.
 *
 * @param point with the ids and identity codes of each end
 * @param statements that its ends rest on, in full
 */
public record WhyView(@JsonUnwrapped PointView point, List<StatementView> statements) {}
