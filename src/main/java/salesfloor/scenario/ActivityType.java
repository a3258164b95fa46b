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

    /** The word used in scenario and result files. */
    public String key() {
        return key;
    }
}
