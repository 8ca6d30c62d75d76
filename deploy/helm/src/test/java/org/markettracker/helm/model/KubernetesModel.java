package org.markettracker.helm.model;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.List;
import org.markettracker.helm.chart.Manifest;

/** The models of Kubernetes' own API, generated from its description: unknown and missing fields are faults. */
record KubernetesModel(Check check) implements Model {

    @Override
    public List<String> faults(Manifest manifest) {
        try {
            check.validate(JsonParser.parseString(manifest.tree().toString()));
            return List.of();
        } catch (IOException | IllegalArgumentException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    /** A model's own check. */
    interface Check {
        void validate(JsonElement element) throws IOException;
    }
}
