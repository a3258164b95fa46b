package salesfloor.model.event;

import java.util.Optional;
import salesfloor.scenario.ActivityType;

/** Where a paid minute of a person goes. Every paid minute lands in exactly one bin. */
public enum TimeBin {
    QUALIFY(ActivityType.QUALIFY),
    DEVELOP(ActivityType.DEVELOP),
    HANDOVER(ActivityType.HANDOVER),
    TAKE_ORDER(ActivityType.TAKE_ORDER),
    ANSWER_QUERY(ActivityType.ANSWER_QUERY),
    HANDLE_COMPLAINT(ActivityType.HANDLE_COMPLAINT),
    PREPARE_DOCUMENTS(ActivityType.PREPARE_DOCUMENTS),
    RETAIN(ActivityType.RETAIN),
    REACTIVATE(ActivityType.REACTIVATE),
    /** Changing from one activity to another. */
    SWITCHING("switching"),
    /** On duty with nothing to do. */
    IDLE("idle"),
    /** Paid breaks. */
    BREAK("break"),
    /** The paid meeting of everybody on duty. */
    MEETING("meeting"),
    /** Paid days away: leave, sickness, absence on known dates. */
    ABSENCE("absence"),
    /** Paid days away for training. */
    TRAINING("training"),
    /** Work beyond the end of the shift. */
    OVERTIME("overtime");

    private static final TimeBin[] ALL = values();

    private final String key;
    private final Optional<ActivityType> activity;

    TimeBin(ActivityType activity) {
        this.key = activity.key();
        this.activity = Optional.of(activity);
    }

    TimeBin(String key) {
        this.key = key;
        this.activity = Optional.empty();
    }

    /** The bin of work on an activity within the shift. */
    public static TimeBin of(ActivityType activity) {
        return ALL[activity.ordinal()];
    }

    /** The word used in result files. */
    public String key() {
        return key;
    }

    /** The activity of a working bin. */
    public Optional<ActivityType> activity() {
        return activity;
    }

    /** Whether the time is work within the shift, switching included. */
    public boolean isWork() {
        return activity.isPresent() || this == SWITCHING;
    }

    /** Whether the person is on duty and able to serve: work and idle time. */
    public boolean isOnDuty() {
        return isWork() || this == IDLE;
    }
}
