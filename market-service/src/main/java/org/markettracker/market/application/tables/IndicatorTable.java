package org.markettracker.market.application.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.figure.Relation;
import org.markettracker.evidence.figure.StatedFigure;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.table.TableRow;
import org.markettracker.evidence.time.Period;
import org.markettracker.market.domain.context.ContextItem;
import org.markettracker.market.domain.context.Indicator;

/** Indicators in a table; relation, value and unit are read from the stated figure where they are empty. */
final class IndicatorTable extends ContextTable {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,20})?");

    IndicatorTable() {
        super(
                List.of("id", "segment", "period", "stated"),
                List.of("relation", "value", "unit", "growth_pct", "section"),
                List.of("name"));
    }

    @Override
    ContextItem item(TableRow row) {
        StatedFigure figure = StatedFigure.parse(given(row, "stated"));
        Unit unit = row.code("unit").map(Unit::parse).orElseGet(() -> unit(figure));
        return new Indicator(
                given(row, "id"),
                given(row, "segment"),
                text(row, "name"),
                Period.parse(given(row, "period")),
                row.code("relation").map(Relation::parse).orElse(figure.relation()),
                row.code("value")
                        .map(value -> number("value", value))
                        .orElseGet(() -> plain(figure.figure().value().multiply(figure.factorTo(unit)))),
                unit,
                figure.text(),
                row.code("growth_pct").map(value -> number("growth_pct", value)).orElse(null),
                row.cell("section").orElse(""));
    }

    @Override
    void write(ContextItem item, Map<String, @Nullable String> cells) {
        Indicator indicator = (Indicator) item;
        BigDecimal growth = indicator.growthPct();
        cells.put("segment", indicator.segment());
        cells.put("period", indicator.period().code());
        cells.put("stated", indicator.stated());
        cells.put("relation", indicator.relation().code());
        cells.put("value", indicator.value().toPlainString());
        cells.put("unit", indicator.unit().code());
        cells.put("growth_pct", growth == null ? null : growth.toPlainString());
        cells.put("section", indicator.section());
        write(indicator.name(), "name", cells);
    }

    private static Unit unit(StatedFigure figure) {
        String symbol = figure.symbol();
        if (symbol == null) {
            throw new InvalidEvidence("unit", "must be given where the stated figure does not say it", figure.text());
        }
        return new Unit(symbol, figure.multiplier());
    }

    private static BigDecimal number(String column, String value) {
        if (!NUMBER.matcher(value).matches()) {
            throw new InvalidEvidence(
                    column, "must be a number such as 24.0, with a point and no other separator", value);
        }
        return new BigDecimal(value);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
