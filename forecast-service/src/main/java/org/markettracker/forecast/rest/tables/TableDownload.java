package org.markettracker.forecast.rest.tables;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.Set;
import org.markettracker.evidence.table.TableWriting;
import org.markettracker.evidence.table.file.TableFormat;

/** A table as a file to keep, written while it is sent. */
final class TableDownload {
    /** Writes the rows, the header first. */
    @FunctionalInterface
    interface Rows {
        void writeTo(TableWriting writing) throws IOException;
    }

    private TableDownload() {}

    static Response of(String format, String sheet, String name, Set<String> numbers, Rows rows) {
        TableFormat wanted = TableFormat.parse(format);
        StreamingOutput body = out -> {
            try (TableWriting writing = wanted.to(out, sheet, numbers)) {
                rows.writeTo(writing);
            }
        };
        String type = wanted == TableFormat.CSV ? wanted.mediaType() + ";charset=UTF-8" : wanted.mediaType();
        return Response.ok(body)
                .type(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + wanted.code() + "\"")
                .build();
    }
}
