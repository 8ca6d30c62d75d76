package org.markettracker.vendor.domain;

/** Why a request is refused. The names are part of the API: each is the end of a problem type. */
public enum Refusal {
    /** What is asked for does not exist. */
    NOT_FOUND,
    /** What is named is market-service's, and this service has not heard of it yet. */
    NOT_HEARD_YET,
    /** What is given breaks a rule; the faults name each field. */
    INVALID,
    /** The thing was changed since the caller read it, or the caller did not say which version he changes. */
    STALE,
    /** The vendor cannot go while statements name it. */
    STILL_NAMED,
    /** The edition is not open to changes: it is under review. */
    EDITION_NOT_DRAFT,
    /** The edition is frozen by a publication, or published or withdrawn. */
    EDITION_FROZEN,
    /** Somebody else's change of the edition takes long; the request may be repeated. */
    EDITION_BUSY,
    /** What the change implies cannot be found in the time allowed; nothing of it is kept. */
    TAKES_TOO_LONG
}
