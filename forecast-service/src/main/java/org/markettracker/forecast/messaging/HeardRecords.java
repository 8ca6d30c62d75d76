package org.markettracker.forecast.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import org.markettracker.contracts.Topic;
import org.markettracker.contracts.Unreadable;
import org.markettracker.contracts.post.Inbox;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.edition.EditionState;
import org.markettracker.forecast.domain.edition.HeardEdition;
import org.markettracker.forecast.domain.edition.HeardEditions;

/** Reads what was heard: as our own records, of which the inbox keeps the bytes. */
@ApplicationScoped
class HeardRecords implements HeardEditions {
    private final Inbox inbox;
    private final ObjectMapper mapper;

    HeardRecords(Inbox inbox, ObjectMapper mapper) {
        this.inbox = inbox;
        this.mapper = mapper;
    }

    @Override
    public Optional<HeardEdition> find(EditionId id) {
        String key = id.toString();
        return inbox.newest(Topic.EDITIONS, key).map(this::edition).flatMap(edition -> inbox.newest(
                        Topic.CATALOGUE, key)
                .map(this::catalogue)
                .map(catalogue -> new HeardEdition(id, EditionState.parse(edition.state()), catalogue.codes())));
    }

    EditionHeard edition(byte[] json) {
        return read(json, EditionHeard.class);
    }

    CatalogueHeard catalogue(byte[] json) {
        return read(json, CatalogueHeard.class);
    }

    /** Sizes are kept for their digest; all that is asked of one is that it is JSON. */
    void checkSize(byte[] json) {
        if (!read(json, JsonNode.class).isObject()) {
            throw new Unreadable("size: must be a JSON object");
        }
    }

    private <T> T read(byte[] json, Class<T> type) {
        try {
            T record = mapper.readValue(json, type);
            if (record == null) {
                throw new Unreadable(type.getSimpleName() + ": must not be null");
            }
            return record;
        } catch (IOException e) {
            throw new Unreadable(type.getSimpleName() + ": " + e.getMessage(), e);
        }
    }
}
