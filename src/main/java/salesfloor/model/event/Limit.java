package salesfloor.model.event;

/** What limits orders at a moment, the most pressing first. */
public enum Limit {
    /** An order waits and everybody who could take it is busy. */
    ORDER_DESK("order desk"),
    /** Orders wait for papers that are late. */
    DOCUMENTS("documents"),
    /** No more orders can leave today. */
    FULFILMENT("fulfilment"),
    /** Qualified clients wait for a developer with room, or more touches wait than the developers can make in a day. */
    DEVELOPMENT("development"),
    /** More calls to leads wait than the telemarketers can make in an hour. */
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
