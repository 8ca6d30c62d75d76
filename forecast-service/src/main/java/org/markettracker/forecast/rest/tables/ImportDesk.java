package org.markettracker.forecast.rest.tables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.table.Table;
import org.markettracker.evidence.table.TableLimits;
import org.markettracker.evidence.table.file.SentFile;
import org.markettracker.evidence.table.file.TableFormat;
import org.markettracker.forecast.application.imports.Imported;
import org.markettracker.forecast.rest.problem.Problem;

/** What all imports have in common: the file that was sent, its format and size, and the answer. */
@ApplicationScoped
class ImportDesk {
    private final ImportLimits limits;

    ImportDesk(ImportLimits limits) {
        this.limits = limits;
    }

    /** Imports a table that is the body of the request. */
    Response body(InputStream body, MediaType type, boolean dryRun, Function<Table, Imported> use) {
        String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.toLowerCase(Locale.ROOT).equals("utf-8")) {
            return unsupported("charset: must be UTF-8, is '" + charset + "'");
        }
        Optional<TableFormat> format = format(type.getType() + "/" + type.getSubtype());
        if (format.isEmpty()) {
            return unsupported("content type: must be text/csv or that of XLSX, is '" + type + "'");
        }
        try (SentFile file = SentFile.keep(body, limits.maxBytes())) {
            return run(format.get(), file.path(), dryRun, use);
        } catch (SentFile.TooLarge tooLarge) {
            return tooLarge();
        } catch (IOException e) {
            throw new UncheckedIOException("keep a table that is sent", e);
        }
    }

    /** Imports a table that a form sends as a file. */
    Response form(@Nullable List<FileUpload> files, boolean dryRun, Function<Table, Imported> use) {
        if (files == null || files.size() != 1) {
            return Problem.of(
                    422,
                    "invalid",
                    "A field breaks a rule",
                    "form: must have one file, has " + (files == null ? 0 : files.size()));
        }
        FileUpload file = files.get(0);
        // What programs say of a CSV file depends on what is installed beside them; the name is surer.
        Optional<TableFormat> format = TableFormat.ofFile(String.valueOf(file.fileName()))
                .or(() -> format(String.valueOf(file.contentType())));
        if (format.isEmpty()) {
            return unsupported("file: must be a .csv or .xlsx, is '" + file.fileName() + "'");
        }
        try {
            return Files.size(file.uploadedFile()) > limits.maxBytes()
                    ? tooLarge()
                    : run(format.get(), file.uploadedFile(), dryRun, use);
        } catch (IOException e) {
            throw new UncheckedIOException("read a table that was sent", e);
        }
    }

    private Response run(TableFormat format, Path file, boolean dryRun, Function<Table, Imported> use) {
        TableLimits usual = TableLimits.USUAL;
        Table table = format.in(
                file,
                new TableLimits(limits.maxRows(), usual.columns(), usual.cell(), usual.expanded(), usual.texts()));
        Imported imported = use.apply(table);
        return imported.faults().isEmpty()
                ? Response.ok(ImportedView.of(imported, dryRun))
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .build()
                : TableProblem.of(imported.faults());
    }

    private static Optional<TableFormat> format(String mediaType) {
        return Arrays.stream(TableFormat.values())
                .filter(each -> each.mediaType().equalsIgnoreCase(mediaType))
                .findFirst();
    }

    private static Response unsupported(String detail) {
        return Problem.of(415, "unsupported-media-type", "Unsupported Media Type", detail);
    }

    private Response tooLarge() {
        return Problem.of(
                413,
                "too-large",
                "The file is too large",
                "file: must have at most " + limits.maxBytes() + " bytes; divide the table");
    }
}
