package salesfloor.random;

/**
 * What a random number is used for. Every purpose has its own streams, so that a change in one place never shifts the draws of
 * another. The code is part of the stream's key: never change or reuse one, or results move.
 */
public enum Purpose {
    SEGMENT(1),
    ORDER_INTERVAL(2),
    TICKET_LEVEL(3),
    ORDER_GAP(4),
    TICKET_NOISE(5),
    CHANNEL(6),
    PATIENCE(7),
    REDIAL(8),
    PRICE_LOSS(9),
    LEAVING(10),
    LEAVING_REASON(11),
    ONLY_ONCE(12),
    LEAD_ARRIVAL(13),
    LEAD_PROSPECT(14),
    LEAD_TRUTH(15),
    LEAD_COOLING(16),
    REACHED(17),
    JUDGEMENT(18),
    TOUCH_WAIT(19),
    TOUCH_OUTCOME(20),
    VISIT(21),
    UPSELL(22),
    UPLIFT(23),
    ORDER_ERROR(24),
    DOCUMENT_ERROR(25),
    DELIVERY_FAILURE(26),
    LEAD_TIME(27),
    QUERIES(28),
    QUERY_DELAY(29),
    COMPLAINT_DELAY(30),
    EXCHANGE(31),
    EXCHANGE_DELAY(32),
    RECONCILIATION_DAY(33),
    CARE_REACHED(34),
    RESCUE(35),
    WIN_BACK_REACHED(36),
    WIN_BACK(37),
    INITIAL_CLIENT(38),
    INITIAL_PHASE(39),
    INITIAL_CARE(40),
    INITIAL_PIPELINE(41),
    EFFICIENCY(42),
    TENURE(43),
    LEAVE_PHASE(44),
    SICKNESS(45),
    QUALIFY_WORK(50),
    TOUCH_WORK(51),
    VISIT_WORK(52),
    CLOSING_WORK(53),
    HANDOVER_WORK(54),
    ORDER_WORK(55),
    UPSELL_WORK(56),
    QUERY_WORK(57),
    COMPLAINT_WORK(58),
    DOCUMENT_WORK(59),
    CONTRACT_WORK(60),
    EXCHANGE_WORK(61),
    RECONCILIATION_WORK(62),
    REWORK(63),
    CARE_WORK(64),
    WIN_BACK_WORK(65),
    TEAM(70),
    SUCCESS(90),
    VACANCY(91),
    INITIAL_HISTORY(110),
    CARE_OFFER(111),
    CARE_OFFER_WORK(112),
    BEST_DIFFERENCE(900),
    BEST_SPREAD(901),
    RESAMPLE(902),
    LATIN_ORDER(910),
    LATIN_PLACE(911),
    SOBOL_SHIFT(912),
    TRAJECTORY_START(913),
    TRAJECTORY_ORDER(914);

    private final long code;

    Purpose(long code) {
        this.code = code;
    }

    long code() {
        return code;
    }
}
