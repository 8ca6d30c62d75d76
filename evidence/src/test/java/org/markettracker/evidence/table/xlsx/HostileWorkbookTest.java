package org.markettracker.evidence.table.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.markettracker.evidence.table.Read;
import org.markettracker.evidence.table.TableColumns;
import org.markettracker.evidence.table.TableLimits;

class HostileWorkbookTest {
    private static final TableColumns COLUMNS = new TableColumns(List.of("id"), List.of("text"), List.of());
    private static final TableLimits LIMITS = new TableLimits(1000, 50, 100, 20_000_000, 100_000);
    private static final String HEADER =
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>id</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>text</t></is></c></row>";

    @TempDir
    Path directory;

    @Test
    void theSmallestWorkbookIsRead() throws IOException {
        Read read = read(sheet("<row r=\"3\"><c t=\"inlineStr\"><is><t>M1</t></is></c><c><v>5</v></c></row>"));
        assertEquals(List.of(), read.sentences());
        assertEquals(Map.of("id", "M1", "text", "5"), read.rows().get(0).cells());
        assertEquals(3, read.rows().get(0).line());
    }

    @Test
    void aZipBombIsNotExpanded() throws IOException {
        Path bomb = directory.resolve("bomb.xlsx");
        try (OutputStream out = Files.newOutputStream(bomb);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts("").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                if (part.getKey().equals("xl/worksheets/sheet1.xml")) {
                    zip.write(bytes("<worksheet><sheetData>" + HEADER));
                    byte[] blank = bytes("<x/>".repeat(10_000));
                    for (int i = 0; i < 2_000; i++) {
                        zip.write(blank);
                    }
                } else {
                    zip.write(bytes(part.getValue()));
                }
            }
        }
        assertTrue(Files.size(bomb) < 1_000_000, "small as it came");
        refused(Read.all(new XlsxTable(bomb, LIMITS), COLUMNS), "must not expand to more");
    }

    @Test
    void sharedTextsWithoutEndAreNotHeld() throws IOException {
        Map<String, String> parts = parts("<row r=\"2\"><c t=\"s\"><v>0</v></c></row>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations("worksheet", "worksheets/sheet1.xml", "sharedStrings", "/xl/sharedStrings.xml"));
        parts.put("xl/sharedStrings.xml", "<sst>" + "<si><t/></si>".repeat(50_000) + "</sst>");
        refused(read(parts), "must share texts of at most");
        parts.put("xl/sharedStrings.xml", "<sst><si><t>" + "x".repeat(2_000_000) + "</t></si></sst>");
        refused(read(parts), "must have no text of more");
        parts.put("xl/sharedStrings.xml", "<sst><si><t>M1</t><rPh><t>no</t></rPh></si></sst>");
        assertEquals("M1", read(parts).rows().get(0).cells().get("id"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE worksheet SYSTEM \"http://127.0.0.1:1/x.dtd\">",
                "<!DOCTYPE worksheet [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]>",
                "<!-- a comment -->"
            })
    void noDocumentTypeReachesTheParser(String before) throws IOException {
        for (String encoding : new String[] {"UTF-8", "UTF-16"}) {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            parts("<row r=\"2\"><c t=\"inlineStr\"><is><t>&x;</t></is></c></row>")
                    .forEach((name, text) -> parts.put(name, bytes(text)));
            String sheet = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + before + "<worksheet><sheetData>"
                    + HEADER + "</sheetData></worksheet>";
            parts.put("xl/worksheets/sheet1.xml", sheet.getBytes(encoding));
            refused(readBytes(parts), "must have no document type");
        }
    }

    @Test
    void anEntityThatNobodyDeclaredIsRefused() throws IOException {
        refused(
                read(sheet("<row r=\"2\"><c t=\"inlineStr\"><is><t>&x;</t></is></c></row>")),
                "must be a workbook whose XML can be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"2\"><c r=\"ZZZZZZZ2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"CCC2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"2\"><v>1</v></c></row>"
            })
    void aCellOutsideTheTableTakesNoRoom(String row) throws IOException {
        refused(read(sheet(row)), "must have at most 50 columns");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<row r=\"1\"/>", "<row r=\"-5\"/>", "<row r=\"99999999999\"/>", "<row r=\"x\"/>"})
    void rowsComeInOrder(String row) throws IOException {
        refused(read(sheet(row)), "must have its rows in order");
    }

    @Test
    void elementsWithoutEndAreNotFollowed() throws IOException {
        refused(read(sheet("<a>".repeat(100_000))), "must not have elements in more than");
    }

    @Test
    void aCellThatPointsNowhereIsNamed() throws IOException {
        Read read = read(sheet("<row r=\"2\"><c t=\"s\"><v>7</v></c><c t=\"q\"><v>1</v></c></row>"));
        assertEquals(
                List.of(
                        "line 2, id: must be a text or a number that can be shown, but was '7'",
                        "line 2, text: must be a text or a number that can be shown, but was '1'"),
                read.sentences());
    }

    @Test
    void whatIsNoWorkbookIsSaidNotToBeOne() throws IOException {
        for (String text : new String[] {"", "id,text\nM1,5\n", "PK\u0003\u0004", "PK\u0005\u0006" + "\0".repeat(18)}) {
            Path file = Files.writeString(directory.resolve("no.xlsx"), text, StandardCharsets.ISO_8859_1);
            refused(Read.all(new XlsxTable(file, LIMITS), COLUMNS), "must be a workbook");
        }
        Map<String, String> without = parts("");
        without.remove("xl/worksheets/sheet1.xml");
        refused(read(without), "must be a workbook");
        Map<String, String> outside = parts("");
        outside.put("xl/_rels/workbook.xml.rels", relations("worksheet", "file:///etc/passwd"));
        refused(read(outside), "must be a workbook");
    }

    @Test
    void aDamagedWorkbookIsSaidToBeDamaged() throws IOException {
        Path file = write(asBytes(sheet("<row r=\"2\"><c><v>1</v></c></row>")));
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 40; at < bytes.length; at += 7) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 0x55;
            Files.write(file, damaged);
            Read read = Read.all(new XlsxTable(file, LIMITS), COLUMNS);
            assertTrue(read.faults().count() + read.rows().size() >= 0);
        }
    }

    private static void refused(Read read, String rule) {
        assertFalse(read.faults().isEmpty());
        assertTrue(read.sentences().get(0).contains(rule), read.sentences().toString());
    }

    private static Map<String, String> sheet(String rows) {
        return parts(rows);
    }

    private static Map<String, String> parts(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"));
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + HEADER + rows + "</sheetData></worksheet>");
        return parts;
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder relations = new StringBuilder("<Relationships>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            relations.append("<Relationship Id=\"r%d\" Type=\"http://x/%s\" Target=\"%s\"/>"
                    .formatted(i / 2 + 1, typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return relations.append("</Relationships>").toString();
    }

    private Read read(Map<String, String> parts) throws IOException {
        return readBytes(asBytes(parts));
    }

    private Read readBytes(Map<String, byte[]> parts) throws IOException {
        return Read.all(new XlsxTable(write(parts), LIMITS), COLUMNS);
    }

    private static Map<String, byte[]> asBytes(Map<String, String> parts) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, text) -> bytes.put(name, bytes(text)));
        return bytes;
    }

    private Path write(Map<String, byte[]> parts) throws IOException {
        Path file = directory.resolve("t.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
