package org.markettracker.gateway.readmodel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.ContentDigest;
import org.markettracker.contracts.EditionKey;
import org.markettracker.contracts.Part;
import org.markettracker.contracts.Topic;

/** The golden examples of the published language as records, and editions made of them. */
public record Golden(Topic topic, String key, byte[] value) {
    /** The edition that all examples are of. */
    public static final EditionKey EDITION = new EditionKey("china-vaas", "2021H1");

    private static final List<String> FROZEN = List.of(
            "tracker.catalogue.v1/china-vaas-2021H1",
            "market.sizes.v1/online-education-2021-S1",
            "market.sizes.v1/total-2021-S1-open",
            "market.evidence.v1/M02",
            "market.context.v1/indicator-I04",
            "market.context.v1/event-E09",
            "market.context.v1/glossary-cdn",
            "market.audit.v1/conflict",
            "market.audit.v1/parts-and-whole",
            "vendor.profiles.v1/alibaba-cloud",
            "vendor.shares.v1/total-alibaba-cloud-2021-S1",
            "vendor.evidence.v1/V04",
            "vendor.audit.v1/conflict",
            "vendor.audit.v1/shares-at-most-100",
            "forecast.paths.v1/e-commerce-published",
            "forecast.outlook.v1/O01",
            "forecast.evidence.v1/F05",
            "forecast.audit.v1/conflict",
            "forecast.audit.v1/point-inside-interval");

    /** One example by the path of its file, without the ending. */
    public static Golden example(String path) {
        try (InputStream in = Golden.class.getResourceAsStream("/examples/" + path + ".json")) {
            if (in == null) {
                throw new IllegalArgumentException("example: must exist, is '" + path + "'");
            }
            ObjectNode file = ExactJson.read(in.readAllBytes());
            return new Golden(
                    Topic.of(path.substring(0, path.indexOf('/'))),
                    file.path("key").asText(),
                    ExactJson.write(file.path("value")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All examples that belong to the frozen content of the edition. */
    public static List<Golden> content() {
        return FROZEN.stream().map(Golden::example).toList();
    }

    /** A whole edition with every row of the reference tracker; each estimate is what one statement says. */
    public static List<Golden> wholeEdition() {
        try (InputStream in = Golden.class.getResourceAsStream("/editions/china-vaas-2021H1.json")) {
            String wrapped = "{\"records\":" + new String(in.readAllBytes(), StandardCharsets.UTF_8) + "}";
            List<Golden> records = new ArrayList<>();
            for (JsonNode record :
                    ExactJson.read(wrapped.getBytes(StandardCharsets.UTF_8)).path("records")) {
                records.add(new Golden(
                        Topic.of(record.path("topic").asText()),
                        record.path("key").asText(),
                        ExactJson.write(record.path("value"))));
            }
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lifecycle example in this state. */
    public static Golden lifecycle(String state) {
        return example("tracker.editions.v1/" + state);
    }

    /** The published lifecycle whose manifest holds the digests of these records, with an embargo or without (null). */
    public static Golden published(List<Golden> content, @Nullable String embargo) {
        Golden example = lifecycle("published");
        ObjectNode value = ExactJson.read(example.value());
        if (embargo != null) {
            value.put("embargo", embargo);
        }
        for (JsonNode part : value.path("manifest").path("parts")) {
            ContentDigest digest = new ContentDigest();
            List<Topic> topics = Topic.frozenBy(Part.of(part.path("part").asText()));
            content.stream()
                    .filter(record -> topics.contains(record.topic()))
                    .forEach(record -> digest.add(record.topic(), record.key(), record.value()));
            ((ObjectNode) part).put("count", digest.count()).put("sha256", digest.sha256());
        }
        return new Golden(example.topic(), example.key(), ExactJson.write(value));
    }

    /** The same record with one of the given texts in place of another, in key and value: another edition, say. */
    public Golden with(String text, String other) {
        String changed = new String(value, StandardCharsets.UTF_8).replace(text, other);
        return new Golden(topic, key.replace(text, other), changed.getBytes(StandardCharsets.UTF_8));
    }

    /** The same value under another key. */
    public Golden keyed(String other) {
        return new Golden(topic, other, value);
    }

    /** Puts these records into a view, all with this revision. */
    public static View into(View view, long revision, List<Golden> records) {
        records.forEach(record -> view.apply(
                record.topic(), record.key(), revision, Fact.read(record.topic(), record.key(), record.value())));
        return view;
    }

    /** As {@link #into(View, long, List)}. */
    public static View into(View view, long revision, Golden... records) {
        return into(view, revision, Arrays.asList(records));
    }
}
