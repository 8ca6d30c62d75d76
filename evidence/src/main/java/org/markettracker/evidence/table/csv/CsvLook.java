package org.markettracker.evidence.table.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.markettracker.evidence.table.TableFault;

/**
 * A first look at a CSV file, before it is parsed: whether it is UTF-8 and its quotes are closed, and what separates its
 * cells. A quote that is never closed would swallow all rows behind it without a word.
 */
final class CsvLook {
    private static final int BUFFER = 65_536;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final int[] separators = new int[128];
    private int line = 1;
    private int quotedSince = 1;
    private boolean quoted;
    private boolean headerOver;

    private CsvLook() {}

    static CsvLook at(Path file) throws IOException, Unreadable {
        CsvLook look = new CsvLook();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            look.all(in);
        }
        return look;
    }

    /** The file cannot be read at all. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient TableFault fault;

        Unreadable(int line, String rule) {
            super(rule);
            fault = new TableFault(line, null, rule, null);
        }

        TableFault fault() {
            return fault;
        }
    }

    /** The sign that stands most often between the cells of the first line; a comma when none does. */
    char separator() {
        return Optional.of(';')
                .filter(sign -> separators[sign] > Math.max(separators[','], separators['\t']))
                .orElse(separators['\t'] > separators[','] ? '\t' : ',');
    }

    private void all(InputStream in) throws IOException, Unreadable {
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer chars = CharBuffer.allocate(BUFFER);
        boolean end = false;
        while (!end) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = read < 0;
            bytes.position(bytes.position() + Math.max(0, read)).flip();
            CoderResult result = decoder.decode(bytes, chars, end);
            chars.flip();
            take(chars);
            chars.clear();
            bytes.compact();
            if (result.isError()) {
                throw new Unreadable(line, "must be written in UTF-8");
            }
        }
        if (quoted) {
            throw new Unreadable(quotedSince, "must close the quote that it opens, and double a quote within a text");
        }
    }

    private void take(CharBuffer chars) {
        while (chars.hasRemaining()) {
            char each = chars.get();
            if (each == '"') {
                quoted = !quoted;
                quotedSince = quoted ? line : quotedSince;
            } else if (each == '\n') {
                line++;
                headerOver |= !quoted;
            } else if (!headerOver && !quoted && each < separators.length) {
                separators[each]++;
            }
        }
    }
}
