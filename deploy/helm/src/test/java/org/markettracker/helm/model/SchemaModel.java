package org.markettracker.helm.model;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.markettracker.helm.chart.Manifest;

/**
 * A schema of ours, for the operators that publish no classes: exactly the fields that we use, as their documentation
 * names them.
 */
record SchemaModel(String name) implements Model {

    @Override
    public List<String> faults(Manifest manifest) {
        return schema().validate(manifest.tree().toString(), InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private Schema schema() {
        String file = "/schemas/" + name + ".yaml";
        try (InputStream yaml = SchemaModel.class.getResourceAsStream(file)) {
            if (yaml == null) {
                throw new IllegalStateException("there is no schema " + file);
            }
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(yaml.readAllBytes(), StandardCharsets.UTF_8), InputFormat.YAML);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
