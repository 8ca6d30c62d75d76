package org.markettracker.contracts;

import java.util.Arrays;
import java.util.List;

/**
 * The topics and who owns them. A state topic exists twice, with the same keys and schemas: the internal twin holds all
 * editions in every state and is what our own services read; the public one holds published editions.
 */
public enum Topic {
    CATALOGUE("tracker.catalogue.v1", Part.MARKET, Kind.STATE),
    EDITIONS("tracker.editions.v1", Part.MARKET, Kind.LIFECYCLE),
    SIZES("market.sizes.v1", Part.MARKET, Kind.STATE),
    MARKET_EVIDENCE("market.evidence.v1", Part.MARKET, Kind.STATE),
    CONTEXT("market.context.v1", Part.MARKET, Kind.STATE),
    MARKET_AUDIT("market.audit.v1", Part.MARKET, Kind.STATE),
    PROFILES("vendor.profiles.v1", Part.VENDOR, Kind.STATE),
    SHARES("vendor.shares.v1", Part.VENDOR, Kind.STATE),
    VENDOR_EVIDENCE("vendor.evidence.v1", Part.VENDOR, Kind.STATE),
    VENDOR_AUDIT("vendor.audit.v1", Part.VENDOR, Kind.STATE),
    PATHS("forecast.paths.v1", Part.FORECAST, Kind.STATE),
    OUTLOOK("forecast.outlook.v1", Part.FORECAST, Kind.STATE),
    FORECAST_EVIDENCE("forecast.evidence.v1", Part.FORECAST, Kind.STATE),
    FORECAST_AUDIT("forecast.audit.v1", Part.FORECAST, Kind.STATE),
    CHANGES("tracker.changes.v1", Part.MARKET, Kind.HISTORY),
    PUBLISHING("internal.publishing.v1", Part.MARKET, Kind.CONVERSATION);

    /** How a topic is kept and read. */
    public enum Kind {
        /** Newest record per key; part of an edition's frozen content. */
        STATE,
        /** Newest record per key; goes on changing after the edition's content is frozen. */
        LIFECYCLE,
        /** Public only, kept by time. */
        HISTORY,
        /** Between our services only, kept by time. */
        CONVERSATION
    }

    private static final String INTERNAL = "internal.";

    private final String code;
    private final Part owner;
    private final Kind kind;

    Topic(String code, Part owner, Kind kind) {
        this.code = code;
        this.owner = owner;
        this.kind = kind;
    }

    /** The public name without the prefix of an installation; also the topic's name in digests. */
    public String code() {
        return code;
    }

    public Part owner() {
        return owner;
    }

    public Kind kind() {
        return kind;
    }

    /** The name of the twin that our services read; a topic without a twin answers its own name. */
    public String internal() {
        return kind == Kind.STATE || kind == Kind.LIFECYCLE ? INTERNAL + code : code;
    }

    /**
     * Finds a topic by the name of either twin.
     *
     * @throws IllegalArgumentException when there is no such topic
     */
    public static Topic of(String name) {
        return Arrays.stream(values())
                .filter(topic -> topic.code.equals(name) || topic.internal().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("topic: must be one of ours, is '" + name + "'"));
    }

    /** The topics whose records make up the frozen content of a part. */
    public static List<Topic> frozenBy(Part part) {
        return Arrays.stream(values())
                .filter(topic -> topic.owner == part && topic.kind == Kind.STATE)
                .toList();
    }
}
