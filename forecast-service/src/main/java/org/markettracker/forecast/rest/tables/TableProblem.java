package org.markettracker.forecast.rest.tables;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.table.TableFault;
import org.markettracker.evidence.table.TableFaults;
import org.markettracker.forecast.rest.problem.Problem;

/**
 * A table that was refused (RFC 9457): nothing of it was written.
 *
 * @param errorCount how many faults there are
 * @param errors the first thousand of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TableProblem(String type, String title, int status, String detail, int errorCount, List<Error> errors) {
    /**
     * One fault.
     *
     * @param pointer to the cell: {@code #/<line>/<column>}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Error(
            int line, @Nullable String column, String rule, @Nullable String value, String detail, String pointer) {
        static Error of(TableFault fault) {
            String column = fault.column();
            // As RFC 6901 has it; a header may name anything.
            String place = column == null ? "" : "/" + column.replace("~", "~0").replace("/", "~1");
            return new Error(
                    fault.line(), column, fault.rule(), fault.value(), fault.detail(), "#/" + fault.line() + place);
        }
    }

    static Response of(TableFaults faults) {
        int count = faults.count();
        String detail = "table: must be without faults, has " + count + (count == 1 ? " fault" : " faults")
                + ", so nothing was written; the first: "
                + faults.first().get(0).detail();
        return Response.status(422)
                .type(Problem.MEDIA_TYPE)
                .entity(new TableProblem(
                        "urn:market-tracker:problem:invalid-table",
                        "The table has faults",
                        422,
                        detail,
                        count,
                        faults.first().stream().map(Error::of).toList()))
                .build();
    }
}
