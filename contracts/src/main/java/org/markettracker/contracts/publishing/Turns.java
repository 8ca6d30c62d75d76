package org.markettracker.contracts.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.markettracker.contracts.EditionKey;
import org.markettracker.contracts.Topic;
import org.markettracker.contracts.Unreadable;
import org.markettracker.contracts.post.Heard;
import org.markettracker.contracts.post.Outbox;

/** Says and reads turns of the publishing conversation. */
@ApplicationScoped
public class Turns {
    private static final Map<String, Class<?>> TYPES = Stream.of(Turn.class.getPermittedSubclasses())
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private final ObjectMapper mapper;
    private final Outbox outbox;

    Turns(ObjectMapper mapper, Outbox outbox) {
        this.mapper = mapper;
        this.outbox = outbox;
    }

    /** Says a turn once the surrounding transaction commits. */
    public void say(EditionKey edition, Turn turn) {
        try {
            outbox.tell(Topic.PUBLISHING, edition.toString(), turn.type(), mapper.writeValueAsBytes(turn));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a turn can always be written: " + turn, e);
        }
    }

    /**
     * Reads a turn.
     *
     * @throws Unreadable when it is none
     */
    public Turn read(Heard record) {
        Class<?> type = TYPES.get(record.envelope().type());
        if (type == null) {
            throw new Unreadable("ce_type: must be one of " + TYPES.keySet() + ", is '"
                    + record.envelope().type() + "'");
        }
        try {
            // A field that a newer version adds is none of ours.
            return mapper.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(record.value().orElseThrow(() -> new Unreadable("turn: must not be a tombstone")));
        } catch (IOException e) {
            throw new Unreadable("turn: " + e.getMessage(), e);
        }
    }
}
