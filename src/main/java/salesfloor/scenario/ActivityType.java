package salesfloor.scenario;

/** The kinds of work that people of the department do. */
public enum ActivityType {
    QUALIFY("qualify"),
    DEVELOP("develop"),
    HANDOVER("handover"),
    TAKE_ORDER("takeOrder"),
    ANSWER_QUERY("answerQuery"),
    HANDLE_COMPLAINT("handleComplaint"),
    PREPARE_DOCUMENTS("prepareDocuments"),
    RETAIN("retain"),
    REACTIVATE("reactivate");

    private final String key;

    ActivityType(String key) {
        this.key = key;
    }

    /** Whether it is work with a client who may be somebody's own. */
    public boolean meetsClients() {
        return this == TAKE_ORDER
                || this == ANSWER_QUERY
                || this == HANDLE_COMPLAINT
                || this == RETAIN
                || this == REACTIVATE;
    }

    /** The word used in scenario and result files. */
    public String key() {
        return key;
    }
}
