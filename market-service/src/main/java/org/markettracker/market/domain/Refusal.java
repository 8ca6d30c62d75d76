package org.markettracker.market.domain;

/** Why a request is refused. The names are part of the API: each is the end of a problem type. */
public enum Refusal {
    /** What is asked for does not exist. */
    NOT_FOUND,
    /** What is given breaks a rule; the faults name each field. */
    INVALID,
    /** The thing was changed since the caller read it, or the caller did not say which version he changes. */
    STALE,
    /** An edition of this name exists already. */
    EDITION_EXISTS,
    /** The edition is not open to changes: it is under review, being published, published or withdrawn. */
    EDITION_NOT_DRAFT,
    /** The edition is frozen by a publication. */
    EDITION_FROZEN,
    /** Somebody else's change of the edition takes long; the request may be repeated. */
    EDITION_BUSY,
    /** What the change implies cannot be found in the time allowed; nothing of it is kept. */
    TAKES_TOO_LONG,
    /** The edition is not in a state from which this step is possible. */
    WRONG_STATE,
    /** The person who submitted the edition may not publish it. */
    FOUR_EYES,
    /** The part has objections against being published; the faults are the reasons. */
    PUBLICATION_REFUSED
}
