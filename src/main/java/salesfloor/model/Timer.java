package salesfloor.model;

/** What an agent asked to be woken for. */
enum Timer {
    LEAD_ARRIVES,
    CALL_LEAD,
    TOUCH_LEAD,
    ORDER_DUE,
    PATIENCE_ENDS,
    CALL_AGAIN,
    ORDER_EXPIRES,
    QUERY_DUE,
    DELIVERY,
    COMPLAINT_DUE,
    ORIGINALS_BACK,
    RECONCILIATION_DUE,
    CARE_DUE,
    REVIEW_CLIENT,
    WIN_BACK_DUE,
    COMMISSION_VESTS,
    SHIFT_STARTS,
    SHIFT_ENDS,
    BREAK_DUE,
    BREAK_ENDS,
    MEETING_BEGINS,
    MEETING_ENDS,
    WORK_DONE,
    FALLBACK_DUE,
    OVERFLOW_DUE,
    DAY_BEGINS,
    REVIEW_CLASSES,
    HOUR_STRIKES;

    private static final Timer[] ALL = values();

    static Timer of(int ordinal) {
        return ALL[ordinal];
    }
}
