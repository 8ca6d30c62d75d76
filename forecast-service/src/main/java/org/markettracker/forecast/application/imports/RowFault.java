package org.markettracker.forecast.application.imports;

import java.util.Optional;
import java.util.function.Supplier;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.table.TableFault;
import org.markettracker.evidence.table.TableFaults;
import org.markettracker.evidence.table.TableRow;
import org.markettracker.forecast.domain.Refused;

/** Tells a refusal of what a row says as a fault of the row: its line, the column, the rule and the value. */
final class RowFault {
    private static final String VALUE = ", is '";

    private RowFault() {}

    /** What the row says; empty when that is refused, which is told. */
    static <T> Optional<T> reading(TableRow row, TableFaults faults, Supplier<T> thing) {
        try {
            return Optional.of(thing.get());
        } catch (InvalidEvidence invalid) {
            faults.add(TableFault.of(row.line(), invalid));
        } catch (Refused refused) {
            faults.add(of(row, refused));
        }
        return Optional.empty();
    }

    private static TableFault of(TableRow row, Refused refused) {
        Refused.Fault fault = refused.faults().isEmpty()
                ? new Refused.Fault("", String.valueOf(refused.getMessage()))
                : refused.faults().get(0);
        String column = fault.field().replace('.', '_');
        String rule = fault.detail().startsWith(fault.field() + ": ")
                ? fault.detail().substring(fault.field().length() + 2)
                : fault.detail();
        int value = rule.indexOf(VALUE);
        return value < 0
                ? new TableFault(row.line(), column.isEmpty() ? null : column, rule, null)
                : new TableFault(
                        row.line(),
                        column.isEmpty() ? null : column,
                        rule.substring(0, value),
                        rule.substring(value + VALUE.length(), rule.length() - 1));
    }
}
