package org.markettracker.forecast.domain.path;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.domain.edition.EditionId;

/**
 * How an audit check of an edition turned out.
 *
 * @param edition that was checked
 * @param rule that was checked
 * @param findings where it does not hold, in order of the cells; none when it passes
 */
public record Check(EditionId edition, Rule rule, List<Finding> findings) {
    public Check {
        findings = List.copyOf(findings);
    }

    /** What is checked of every cell. */
    public enum Rule {
        STATEMENTS_AGREE("The statements about each cell can all hold.", Check::disagreement),
        POINT_INSIDE_INTERVAL("Holds for every cell.", Check::outside);

        private final String pass;
        private final Function<Point, @Nullable Finding> fault;

        Rule(String pass, Function<Point, @Nullable Finding> fault) {
            this.pass = pass;
            this.fault = fault;
        }

        /** The id of the check, for instance {@code statements-agree}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A cell that breaks the rule.
     *
     * @param reason names the cell, the rule and the value
     * @param statements concerned
     */
    public record Finding(String reason, List<String> statements) {}

    /** Checks an edition by every rule. */
    public static List<Check> of(EditionId edition, List<ForecastPath> paths) {
        List<Point> points =
                paths.stream().flatMap(path -> path.points().stream()).toList();
        return Stream.of(Rule.values())
                .map(rule -> new Check(
                        edition,
                        rule,
                        points.stream()
                                .map(rule.fault)
                                .flatMap(Stream::ofNullable)
                                .toList()))
                .toList();
    }

    public boolean passes() {
        return findings.isEmpty();
    }

    /** What was found, in words. */
    public String detail() {
        return passes() ? rule.pass : String.join("; ", reasons());
    }

    /** What speaks against publishing. */
    public List<String> reasons() {
        return findings.stream().map(Finding::reason).toList();
    }

    /** The statements concerned, each once, sorted. */
    public List<String> statements() {
        return findings.stream()
                .flatMap(each -> each.statements().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static @Nullable Finding disagreement(Point point) {
        if (point.conflict().isEmpty()) {
            return null;
        }
        String ids = String.join(", ", point.conflict());
        return new Finding(
                point.cell().title() + ": the statements " + ids + " cannot all hold, and no decision is recorded",
                point.conflict());
    }

    private static @Nullable Finding outside(Point point) {
        if (point.isInsideItsInterval()) {
            return null;
        }
        String rule = ": the value must lie within " + point.estimate().interval() + ", is "
                + point.estimate().value();
        return new Finding(
                point.cell().title() + rule,
                Stream.concat(point.estimate().lowEvidence().stream(), point.estimate().highEvidence().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
