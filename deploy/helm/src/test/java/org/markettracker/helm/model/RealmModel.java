package org.markettracker.helm.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.keycloak.representations.idm.RealmRepresentation;
import org.markettracker.helm.chart.Manifest;

/** A realm to import: around it what the operator knows, in it what Keycloak's own class knows. */
record RealmModel(Model around) implements Model {
    private static final ObjectMapper STRICT =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Override
    public List<String> faults(Manifest manifest) {
        List<String> faults = new ArrayList<>(around.faults(manifest));
        try {
            STRICT.treeToValue(manifest.at("spec/realm"), RealmRepresentation.class);
        } catch (JsonProcessingException e) {
            faults.add(e.getOriginalMessage());
        }
        return faults;
    }
}
