package salesfloor.model.event;

/** What limits orders at a moment, the most pressing first. */
public enum Limit {
    /** An order waits and everybody who could take it is busy. */
    ORDER_DESK("order desk"),
    /** Released orders wait for papers that are late. */
    DOCUMENTS("documents"),
    /** Qualified clients wait for a developer with room, or touches are more than a day late. */
    DEVELOPMENT("development"),
    /** Leads wait more than an hour for their first call. */
    QUALIFICATION("qualification"),
    /** Nothing waits: the clients' demand. */
    DEMAND("demand");

    private final String key;

    Limit(String key) {
        this.key = key;
    }

    /** The words used in result files. */
    public String key() {
        return key;
    }
}
