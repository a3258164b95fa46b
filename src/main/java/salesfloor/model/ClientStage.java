package salesfloor.model;

/** Where a client stands, as the department sees it. */
enum ClientStage {
    /** In the market, not a lead. */
    PROSPECT,
    /** A lead that nobody has judged yet. */
    LEAD,
    /** Judged worth developing; waits for a developer with room. */
    QUALIFIED,
    /** A developer works on the first deal. */
    IN_DEVELOPMENT,
    /** Contract signed, first order still to come. */
    SIGNED,
    /** Ordered within its own limit. */
    ACTIVE,
    /** Silent beyond its limit. */
    LAPSED,
    /** Ended as a lead or as a client; rests, then counts as a prospect again. */
    RESTING
}
