package org.markettracker.evidence.table.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that was sent, kept on disk while it is worked on, readable by its owner alone; gone when closed. */
public final class SentFile implements AutoCloseable {
    private static final int BUFFER = 65_536;

    private final Path path;

    private SentFile(Path path) {
        this.path = path;
    }

    /** More was sent than may be. */
    public static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1L;

        TooLarge(long most) {
            super("file: must have at most " + most + " bytes");
        }
    }

    /** Keeps what comes, up to the most bytes that are taken. */
    public static SentFile keep(InputStream in, long most) throws IOException, TooLarge {
        SentFile file = new SentFile(Files.createTempFile("table-", ".sent"));
        try (OutputStream out = Files.newOutputStream(file.path)) {
            byte[] buffer = new byte[BUFFER];
            long kept = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                kept += read;
                if (kept > most) {
                    throw new TooLarge(most);
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException | RuntimeException | TooLarge e) {
            file.close();
            throw e;
        }
        return file;
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
