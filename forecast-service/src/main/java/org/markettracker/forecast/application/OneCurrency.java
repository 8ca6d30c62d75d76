package org.markettracker.forecast.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.domain.Refused;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.statement.ForecastStatement;

/** The rule that all sums of money of an edition are in one currency: others could not be reckoned together. */
public final class OneCurrency {
    private final List<ForecastStatement> known;
    private @Nullable ForecastStatement first;

    private OneCurrency(List<ForecastStatement> known) {
        this.known = known;
    }

    /** The rule beside these statements. */
    public static OneCurrency of(List<Versioned<ForecastStatement>> known) {
        return new OneCurrency(known.stream()
                .map(Versioned::state)
                .filter(ForecastStatement::isMoney)
                .toList());
    }

    /** Refuses another currency than that of the other statements, and remembers the first that is taken. */
    public void check(ForecastStatement given) {
        if (!given.isMoney()) {
            return;
        }
        String symbol = given.statement().unit().symbol();
        Optional<ForecastStatement> other = known.stream()
                .filter(each -> !each.statement().id().equals(given.statement().id()))
                .findFirst()
                .or(() -> Optional.ofNullable(first));
        other.filter(each -> !each.statement().unit().symbol().equals(symbol)).ifPresent(each -> {
            throw Refused.invalid(
                    "unit",
                    "must count in " + each.statement().unit().symbol() + " as statement "
                            + each.statement().id() + " of the edition does",
                    given.statement().unit().code());
        });
        if (first == null) {
            first = given;
        }
    }
}
