package salesfloor.model.event;

/** What the manager of a role decides at a review. */
public enum HiringDecision {
    /** The role is overloaded: one more is ordered. */
    HIRE("hire"),
    /** The role has little to do: vacant seats stay vacant. */
    FREEZE("freeze"),
    /** The role is overloaded again: vacant seats are filled. */
    UNFREEZE("unfreeze");

    private final String key;

    HiringDecision(String key) {
        this.key = key;
    }

    /** The word used in the event log. */
    public String key() {
        return key;
    }
}
