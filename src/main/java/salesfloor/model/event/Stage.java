package salesfloor.model.event;

import salesfloor.scenario.ActivityType;

/** The stages of an order that money is spent on. Every amount lands on exactly one. */
public enum Stage {
    LEAD("lead"),
    QUALIFICATION("qualification"),
    FIRST_DEAL("firstDeal"),
    ORDER_TAKING("orderTaking"),
    DOCUMENTS("documents"),
    FULFILMENT("fulfilment"),
    SERVICE("service"),
    RETENTION("retention"),
    MANAGEMENT("management");

    private final String key;

    Stage(String key) {
        this.key = key;
    }

    /** The word used in result files. */
    public String key() {
        return key;
    }

    /** The stage that time spent on an activity belongs to. */
    public static Stage of(ActivityType activity) {
        return switch (activity) {
            case QUALIFY -> QUALIFICATION;
            case DEVELOP, HANDOVER -> FIRST_DEAL;
            case TAKE_ORDER -> ORDER_TAKING;
            case ANSWER_QUERY, HANDLE_COMPLAINT -> SERVICE;
            case PREPARE_DOCUMENTS -> DOCUMENTS;
            case RETAIN, REACTIVATE -> RETENTION;
        };
    }
}
