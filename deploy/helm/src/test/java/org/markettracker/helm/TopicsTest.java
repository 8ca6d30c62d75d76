package org.markettracker.helm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.markettracker.contracts.Topic;
import org.markettracker.deploy.local.apps.Part;
import org.markettracker.deploy.local.broker.PublishedLanguage;
import org.markettracker.helm.application.ApplicationSources;
import org.markettracker.helm.chart.Chart;
import org.markettracker.helm.chart.Manifest;
import org.markettracker.helm.chart.Rendering;

/** Topics are those of the published language, and each user may do with them what it needs and nothing else. */
class TopicsTest {
    private static final Chart CHART = Chart.ofEngines();
    private static final Rendering RENDERING = CHART.render(CHART.values("three-nodes"));

    @Test
    void everyTopicOfTheLanguageIsThereAndKeptAsItSays() {
        Map<String, String> expected = new TreeMap<>();
        PublishedLanguage.topics()
                .forEach(topic ->
                        expected.put(topic.name(), topic.partitions() + " " + new TreeMap<>(topic.configuration())));
        Map<String, String> rendered = new TreeMap<>();
        RENDERING.of("KafkaTopic").forEach(topic -> {
            Map<String, String> configuration = Manifest.texts(topic.at("spec/config"));
            // Of one node the language knows no second; here all but one must have a record.
            assertEquals("2", configuration.remove("min.insync.replicas"), topic.toString());
            assertEquals(3, topic.at("spec/replicas").asInt(), topic.toString());
            assertEquals(topic.name(), topic.at("spec/topicName").asText());
            rendered.put(topic.name(), topic.at("spec/partitions").asInt() + " " + configuration);
        });
        assertEquals(expected, rendered);
    }

    @Test
    void anOwnerWritesItsOwnTopicsHearsWhatItAsksForAndParksWhatItCannotTakeIn() {
        for (Part part : Part.owners()) {
            ApplicationSources application = ApplicationSources.of(part);
            Set<String> hears = topics(application, "heard");
            Set<String> expected = new TreeSet<>();
            Stream.of(Topic.values())
                    .filter(topic -> topic.owner().code().equals(part.database().orElseThrow()))
                    .flatMap(topic -> Stream.of(topic.code(), topic.internal()))
                    .forEach(name -> expected.add("Write,Describe topic " + name));
            expected.add("Write,Describe topic " + Topic.PUBLISHING.code());
            hears.forEach(name -> {
                expected.add("Read,Describe topic " + name);
                expected.add("Write,Describe topic " + name + ".dlq");
            });
            String group = application
                    .properties()
                    .getProperty("mp.messaging.incoming.heard.group.id")
                    .replace("${TOPIC_PREFIX:}", "");
            expected.add("Read,Describe group " + group);
            expected.add("Write,Describe transactionalId " + part.module() + "-relay");
            assertEquals(expected, rights(part.module()), part.module());
        }
    }

    @Test
    void theGatewayOnlyReadsAndOnlyTheTwins() {
        Set<String> expected = topics(ApplicationSources.of(Part.GATEWAY), "twins").stream()
                .map(name -> "Read,Describe topic " + name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(expected.stream().allMatch(right -> right.contains("topic internal.")));
        assertEquals(expected, rights("gateway"));
    }

    @Test
    void aTeamOnlyReadsAndOnlyWhatIsPublic() {
        Set<String> expected = Stream.of(Topic.values())
                .map(Topic::code)
                .filter(name -> !name.startsWith("internal."))
                .map(name -> "Read,Describe topic " + name)
                .collect(Collectors.toCollection(TreeSet::new));
        expected.add("Read,Describe group pricing-team. prefix");
        assertEquals(expected, rights("pricing-team"));
    }

    @Test
    void thereIsOneUserForEachApplicationAndTeamAndNobodyElse() {
        assertEquals(
                Set.of("market-service", "vendor-service", "forecast-service", "gateway", "pricing-team", "quant-team"),
                RENDERING.of("KafkaUser").map(Manifest::name).collect(Collectors.toSet()));
        Manifest kafka = RENDERING.one("Kafka", "market-tracker-kafka");
        assertEquals("simple", kafka.at("spec/kafka/authorization/type").asText());
        assertTrue(kafka.at("spec/kafka/authorization/superUsers").isMissingNode());
        assertEquals(
                "false", kafka.at("spec/kafka/config/auto.create.topics.enable").asText());
        List<JsonNode> listeners =
                Manifest.items(kafka.at("spec/kafka/listeners")).toList();
        assertEquals(1, listeners.size());
        assertTrue(listeners.get(0).path("tls").asBoolean());
        assertEquals(
                "scram-sha-512", listeners.get(0).at("/authentication/type").asText());
    }

    private static Set<String> topics(ApplicationSources application, String channel) {
        String topics = application.properties().getProperty("mp.messaging.incoming." + channel + ".topics");
        return Stream.of(topics.split(","))
                .map(topic -> topic.replaceAll("\\$\\{[^}]*}", "").strip())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> rights(String user) {
        Manifest rendered = RENDERING
                .of("KafkaUser")
                .filter(manifest -> manifest.name().equals(user))
                .findFirst()
                .orElseThrow();
        return Manifest.items(rendered.at("spec/authorization/acls"))
                .map(acl -> Manifest.items(acl.path("operations"))
                                .map(JsonNode::asText)
                                .collect(Collectors.joining(","))
                        + " "
                        + acl.at("/resource/type").asText() + " "
                        + acl.at("/resource/name").asText()
                        + (acl.at("/resource/patternType").asText().equals("prefix") ? " prefix" : ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
