package org.markettracker.forecast.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.markettracker.forecast.domain.audit.Check;
import org.markettracker.forecast.domain.audit.Conflict;
import org.markettracker.forecast.domain.audit.Finding;
import org.markettracker.forecast.domain.path.Point;

/** All audit checks of an edition, in order of their ids. */
public final class Checks {
    private static final String STATEMENTS_AGREE = "statements-agree";
    private static final String ARITHMETIC_PROVES = "arithmetic-proves";

    /** Those that cannot be waived: conflicts are decided one by one, and without an answer there are no paths. */
    public static final Set<String> NEVER_WAIVED = Set.of(STATEMENTS_AGREE, ARITHMETIC_PROVES);

    private Checks() {}

    public static List<Check> of(Grounds grounds) {
        return List.of(
                Check.of(ARITHMETIC_PROVES, arithmeticProves(grounds)),
                Check.of("conflicts-complete", conflictsComplete(grounds)),
                Check.of("edition-against-edition", EditionsAgree.findings(grounds)),
                Check.of("paths-against-sizes", pathsAgainstSizes(grounds)),
                Check.of("point-inside-interval", pointInsideInterval(grounds)),
                Check.of("scenarios-apply", scenariosApply(grounds)),
                Check.of(STATEMENTS_AGREE, statementsAgree(grounds)));
    }

    private static List<Finding> arithmeticProves(Grounds grounds) {
        String unsolved = grounds.reckoned().unsolved();
        return unsolved == null
                ? List.of()
                : List.of(new Finding("there are no paths: " + unsolved, List.of(), List.of()));
    }

    private static List<Finding> conflictsComplete(Grounds grounds) {
        List<Finding> findings = new ArrayList<>();
        if (grounds.reckoned().moreConflicts()) {
            findings.add(new Finding(
                    "there may be more conflicts than the "
                            + grounds.conflicts().size() + " that were looked for",
                    List.of(),
                    List.of()));
        }
        List<String> unplaced = grounds.reckoned().unplaced();
        if (!unplaced.isEmpty()) {
            findings.add(new Finding(
                    "the catalogue has no such segment: the statements " + String.join(", ", unplaced)
                            + " are left out",
                    unplaced,
                    List.of()));
        }
        return findings;
    }

    private static List<Finding> pathsAgainstSizes(Grounds grounds) {
        List<Finding> findings = new ArrayList<>();
        String leftOut = grounds.reckoned().sizesLeftOut();
        if (leftOut != null) {
            findings.add(new Finding(leftOut, List.of(), List.of()));
        }
        for (Conflict each : grounds.reckoned().againstSizes()) {
            if (isOpen(each, grounds)) {
                findings.add(new Finding(
                        "the statements " + String.join(", ", each.statements())
                                + " do not hold within the sizes of the market",
                        each.statements(),
                        List.of()));
            }
        }
        return findings;
    }

    private static boolean isOpen(Conflict conflict, Grounds grounds) {
        return grounds.conflicts().stream()
                .anyMatch(each -> each.id().equals(conflict.id()) && each.decision() == null);
    }

    /** What changes nothing has no path, and would be published unsaid. */
    private static List<Finding> scenariosApply(Grounds grounds) {
        return grounds.scenarios().stream()
                .filter(each -> grounds.paths().keySet().stream()
                        .noneMatch(id -> id.scenario().equals(each.id())))
                .map(each -> new Finding(
                        "the scenario " + each.id() + " changes nothing: no path of " + each.segment()
                                + " goes on from " + each.start().code(),
                        List.of(),
                        List.of()))
                .toList();
    }

    private static List<Finding> pointInsideInterval(Grounds grounds) {
        return grounds.paths().values().stream()
                .flatMap(path -> path.points().stream())
                .filter(point -> !point.isInsideItsInterval())
                .map(Checks::outside)
                .toList();
    }

    private static Finding outside(Point point) {
        return new Finding(
                point.cell().title() + ": the value must lie within "
                        + point.estimate().interval() + ", is "
                        + point.estimate().value(),
                Stream.concat(point.estimate().lowEvidence().stream(), point.estimate().highEvidence().stream())
                        .toList(),
                List.of(point.cell().code()));
    }

    private static List<Finding> statementsAgree(Grounds grounds) {
        return grounds.conflicts().stream()
                .filter(each -> each.decision() == null)
                .map(each -> new Finding(
                        each.sentence() + " (the statements " + String.join(", ", each.statements())
                                + " cannot all hold, and no decision is recorded)",
                        each.statements(),
                        List.of()))
                .toList();
    }
}
