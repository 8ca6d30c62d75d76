package org.markettracker.deploy.local.load;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** The files of one reference tracker on the class path: YAML trees and CSV rows by column name, every figure exact. */
record ReferenceFiles(String directory) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final CsvMapper CSV = new CsvMapper();

    JsonNode tree(String file) throws IOException {
        try (InputStream in = open(file)) {
            return YAML.readTree(in);
        }
    }

    List<Map<String, String>> rows(String file) throws IOException {
        try (InputStream in = open(file);
                MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(in)) {
            return rows.readAll();
        }
    }

    private InputStream open(String file) throws IOException {
        InputStream in = ReferenceFiles.class.getResourceAsStream("/reference/" + directory + "/" + file);
        if (in == null) {
            throw new IOException("The reference tracker " + directory + " has no file " + file);
        }
        return in;
    }
}
