package org.markettracker.evidence.table.xlsx;

import java.io.CharConversionException;
import java.io.Closeable;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Goes through the elements of a guarded part, whatever their namespace; no deeper than a workbook is. */
final class Xml implements Closeable {
    private static final int DEEPEST = 40;
    private static final XMLInputFactory FACTORY = factory();

    private final GuardedStream in;
    private final XMLStreamReader reader;
    private int depth;

    Xml(GuardedStream in) throws IOException {
        this.in = in;
        try {
            reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    private static XMLInputFactory factory() {
        // The one of the JDK, not whichever is found: what it does with hostile XML is tested.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Goes to where the next element begins; false at the end. */
    boolean nextElement() throws IOException {
        while (next()) {
            if (reader.isStartElement()) {
                return true;
            }
        }
        return false;
    }

    /** Goes on by one step; false at the end. */
    boolean next() throws IOException {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            if (depth > DEEPEST) {
                throw new NotAWorkbook("must not have elements in more than " + DEEPEST + " others");
            }
            return true;
        } catch (XMLStreamException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    boolean begins(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    boolean isText() {
        return reader.isCharacters();
    }

    String text() {
        return reader.getText();
    }

    /** The value of an attribute, whatever its namespace; null when it is not there. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The attribute of relationships, which shares its name with one that has no namespace. */
    @Nullable
    String relation() {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals("id")
                    && namespace != null
                    && namespace.endsWith("/relationships")) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** What went wrong below the parser goes on as it is; but for bytes that are no characters. */
    private static IOException unreadable(Exception e) {
        return e instanceof XMLStreamException outer
                        && outer.getNestedException() instanceof IOException inner
                        && !(inner instanceof CharConversionException)
                ? inner
                : new NotAWorkbook("must be a workbook whose XML can be read", e);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
