package org.markettracker.evidence.table.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.table.TableLimits;

/** Finds the parts of a workbook that a table is read from: its first sheet, the texts that it shares, its formats. */
final class WorkbookParts implements Closeable {
    private static final int MOST_PARTS = 10_000;

    private final ZipFile zip;
    private final GuardedStream.Allowance allowance;
    private final String sheet;
    private final Optional<String> texts;
    private final Optional<String> styles;
    private boolean from1904;

    /** A part that another one points at. */
    private record Target(String type, String part) {}

    private WorkbookParts(ZipFile zip, TableLimits limits) throws IOException {
        this.zip = zip;
        allowance = new GuardedStream.Allowance(limits.expanded());
        if (zip.size() > MOST_PARTS) {
            throw new NotAWorkbook("must have at most " + MOST_PARTS + " parts");
        }
        String workbook = ofType(targets("/_rels/.rels", "/"), "/officeDocument")
                .orElseThrow(() -> new NotAWorkbook("must be a workbook (XLSX)"));
        Map<String, Target> targets = targets(relations(workbook), workbook);
        sheet = Optional.ofNullable(firstSheet(workbook))
                .flatMap(id -> Optional.ofNullable(targets.get(id)))
                .map(Target::part)
                .orElseThrow(() -> new NotAWorkbook("must have a sheet"));
        texts = ofType(targets, "/sharedStrings");
        styles = ofType(targets, "/styles");
    }

    static WorkbookParts open(Path file, TableLimits limits) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException | IllegalArgumentException e) {
            throw new NotAWorkbook("must be a workbook (XLSX)", e);
        }
        try {
            return new WorkbookParts(zip, limits);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    Xml sheet() throws IOException {
        return xml(sheet);
    }

    Optional<Xml> texts() throws IOException {
        return texts.isPresent() ? Optional.of(xml(texts.get())) : Optional.empty();
    }

    Optional<Xml> styles() throws IOException {
        return styles.isPresent() ? Optional.of(xml(styles.get())) : Optional.empty();
    }

    /** Whether days are counted from 1904 instead of 1900. */
    boolean from1904() {
        return from1904;
    }

    private @Nullable String firstSheet(String workbook) throws IOException {
        try (Xml xml = xml(workbook)) {
            while (xml.nextElement()) {
                if (xml.begins("workbookPr")) {
                    String date1904 = xml.attribute("date1904");
                    from1904 = "1".equals(date1904) || "true".equals(date1904);
                } else if (xml.begins("sheet")) {
                    return xml.relation();
                }
            }
            return null;
        }
    }

    private Map<String, Target> targets(String relations, String from) throws IOException {
        Map<String, Target> targets = new HashMap<>();
        try (Xml xml = xml(relations)) {
            while (xml.nextElement()) {
                String id = xml.attribute("Id");
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                boolean outside = "External".equals(xml.attribute("TargetMode"));
                if (xml.begins("Relationship") && id != null && type != null && target != null && !outside) {
                    targets.put(id, new Target(type, resolve(from, target)));
                }
            }
        }
        return targets;
    }

    private static String resolve(String from, String target) throws NotAWorkbook {
        try {
            return Objects.requireNonNull(URI.create(from).resolve(target).getPath(), target);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new NotAWorkbook("must have parts with names", e);
        }
    }

    private static Optional<String> ofType(Map<String, Target> targets, String type) {
        return targets.values().stream()
                .filter(each -> each.type().endsWith(type))
                .map(Target::part)
                .findFirst();
    }

    private static String relations(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }

    private Xml xml(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part.startsWith("/") ? part.substring(1) : part);
        if (entry == null) {
            throw new NotAWorkbook("must be a workbook (XLSX) with all its parts");
        }
        return new Xml(new GuardedStream(zip.getInputStream(entry), allowance));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
