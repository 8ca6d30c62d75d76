package org.markettracker.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.markettracker.deploy.local.broker.PublishedLanguage;
import org.markettracker.deploy.local.broker.TopicPlan;

/** The topics that exist in a test: those of the contracts on its own class path, else those the stack was built with. */
final class SpokenTopics {

    private SpokenTopics() {}

    static List<TopicPlan> all() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream own = loader.getResourceAsStream("asyncapi.yaml")) {
            return own == null ? PublishedLanguage.topics() : PublishedLanguage.topics(own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
