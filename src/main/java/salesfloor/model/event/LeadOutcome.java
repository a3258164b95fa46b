package salesfloor.model.event;

/** How a lead ended. */
public enum LeadOutcome {
    /** Became a client with its first deal. */
    WON,
    /** Said no to a developer, or was found unfit by one. */
    LOST,
    /** Not reached, or a fit without need today: rests and may return. */
    NURTURED,
    /** Judged not to be the type of client the firm sells to, or a dead number. */
    DISQUALIFIED
}
