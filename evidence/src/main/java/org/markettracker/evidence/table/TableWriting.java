package org.markettracker.evidence.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table row by row; what it has written it does not hold. */
public interface TableWriting extends Closeable {
    /** Writes the next row; the first is the header. An absent cell is null. */
    void row(List<? extends @Nullable String> cells) throws IOException;

    /** Adds notes for who fills the table in, a line each, where the format has a place for them. */
    void notes(List<String> lines) throws IOException;
}
