package org.markettracker.forecast.domain;

/** Why a request is refused. The names are part of the API: each is the end of a problem type. */
public enum Refusal {
    /** What is asked for does not exist. */
    NOT_FOUND,
    /** What is given breaks a rule; the faults name each field. */
    INVALID,
    /** The numbers given, or observed, are none that can be carried on. */
    NO_FORECAST,
    /** The thing was changed since the caller read it, or the caller did not say which version he changes. */
    STALE,
    /** market-service may know the edition or segment, but nothing of it was heard here so far: try again soon. */
    NOT_HEARD_YET,
    /** The edition is under review. */
    EDITION_NOT_DRAFT,
    /** The edition is being published, published or withdrawn. */
    EDITION_FROZEN
}
