package org.markettracker.forecast.rest.tables;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.markettracker.forecast.application.imports.Imported;

/**
 * What became of a table.
 *
 * @param read rows, examples of the template not counted
 * @param dryRun true when nothing was written because nothing was to be
 */
public record ImportedView(
        int read,
        int created,
        int changed,
        int unchanged,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean dryRun) {
    static ImportedView of(Imported imported, boolean dryRun) {
        return new ImportedView(imported.read(), imported.created(), imported.changed(), imported.unchanged(), dryRun);
    }
}
