package salesfloor.model;

import java.util.stream.Stream;
import salesfloor.scenario.ActivityType;

/** The concrete jobs of an activity, with their rank: a lower rank is taken first within the activity. */
enum Task {
    CALL_FRESH_WARM_LEAD(ActivityType.QUALIFY, 0),
    CALL_LEAD_AGAIN(ActivityType.QUALIFY, 1),
    CALL_FRESH_COLD_LEAD(ActivityType.QUALIFY, 2),
    CLOSE_DEAL(ActivityType.DEVELOP, 0),
    TOUCH(ActivityType.DEVELOP, 1),
    TAKE_OVER(ActivityType.HANDOVER, 0),
    PHONE_ORDER(ActivityType.TAKE_ORDER, 0),
    WRITTEN_ORDER(ActivityType.TAKE_ORDER, 1),
    QUERY(ActivityType.ANSWER_QUERY, 0),
    COMPLAINT(ActivityType.HANDLE_COMPLAINT, 0),
    ORDER_PAPERS(ActivityType.PREPARE_DOCUMENTS, 0),
    CONTRACT_PAPERS(ActivityType.PREPARE_DOCUMENTS, 0),
    REWORK(ActivityType.PREPARE_DOCUMENTS, 0),
    ORIGINALS(ActivityType.PREPARE_DOCUMENTS, 1),
    RECONCILIATION(ActivityType.PREPARE_DOCUMENTS, 1),
    CALL_AT_RISK(ActivityType.RETAIN, 0),
    CARE_CALL(ActivityType.RETAIN, 1),
    WIN_BACK_CALL(ActivityType.REACTIVATE, 0);

    /** Ranks used within one activity. */
    static final int RANKS = 3;

    private final ActivityType activity;
    private final int rank;

    Task(ActivityType activity, int rank) {
        this.activity = activity;
        this.rank = rank;
    }

    /** Whether somebody waits on the telephone. */
    boolean isCall() {
        return this == PHONE_ORDER || this == QUERY;
    }

    /** Whether an activity has jobs for which somebody waits on the telephone. */
    static boolean hasCalls(ActivityType activity) {
        return Stream.of(values()).anyMatch(task -> task.isCall() && task.activity == activity);
    }

    /** Whether a client waits for an answer. */
    boolean clientWaits() {
        return this == PHONE_ORDER || this == WRITTEN_ORDER || this == QUERY || this == COMPLAINT;
    }

    ActivityType activity() {
        return activity;
    }

    int rank() {
        return rank;
    }
}
