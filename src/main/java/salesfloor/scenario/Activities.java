package salesfloor.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The work of the department. Durations are working minutes of a person of normal speed. Every activity has {@code effort}, a
 * factor on its working time (0.8 is a time saving of 20 %), and {@code shiftEnd}, what happens to work that the end of the shift
 * interrupts.
 */
public record Activities(
        @Key(value = "Call a lead and judge whether it is worth developing.", defaultsTo = "{}")
        Qualify qualify,

        @Key(value = "Bring a qualified client to the first deal.", defaultsTo = "{}")
        Develop develop,

        @Key(value = "Take a new client over from its developer.", defaultsTo = "{}")
        Handover handover,

        @Key(value = "Take an order and offer more.", defaultsTo = "{}")
        TakeOrder takeOrder,

        @Key(value = "Answer questions about orders and prices.", defaultsTo = "{}")
        AnswerQuery answerQuery,

        @Key(value = "Put a wrong order, a wrong document or a failed delivery right.", defaultsTo = "{}")
        HandleComplaint handleComplaint,

        @Key(value = "Prepare and exchange the documents of orders and contracts.", defaultsTo = "{}")
        PrepareDocuments prepareDocuments,

        @Key(value = "Call active clients so that they stay.", defaultsTo = "{}")
        Retain retain,

        @Key(value = "Call lapsed clients to win them back.", defaultsTo = "{}")
        Reactivate reactivate) {

    /** What happens to work in hand at the end of the shift. */
    public enum ShiftEnd {
        /** Work on until it is done; the time is overtime. */
        FINISH,
        /** Go home; the same person goes on with it first thing next time. */
        PAUSE,
        /** Go home; the rest goes back to the front of the queue for anybody. */
        HAND_BACK
    }

    public record Qualify(
            @Key(
                    value = "Conversation and notes when a lead is reached.",
                    defaultsTo = "{mean: 11 min, cv: 0.6}",
                    min = 0,
                    unit = Unit.TIME,
                    source = "talk 7 min (Convoso: outbound 5.97), after-call work 4 min")
            Distribution duration,

            @Key(
                    value = "A call that is not answered, with its note.",
                    defaultsTo = "{mean: 2 min, cv: 0.5}",
                    min = 0,
                    unit = Unit.TIME,
                    source = "contactcentrehelper.com: 33-40 min talk in a productive hour")
            Distribution unanswered,

            @Key(value = "Factor on working time.", defaultsTo = "1", min = 0, unit = Unit.FACTOR)
            double effort,

            @Key(value = "Interrupted work at the end of the shift.", defaultsTo = "finish")
            ShiftEnd shiftEnd,

            @Key(
                    value = "Waits between calls to a lead that does not answer; the last repeats.",
                    defaultsTo = "[30 min, 4 h, 1 day, 3 days, 4 days]",
                    min = 0,
                    unit = Unit.TIME,
                    source = "Velocify: second call after 30-60 min, six calls reach 93 % of those who convert")
            List<Duration> retryAfter,

            @Key(
                    value = "Chance that a good lead is judged good.",
                    defaultsTo = "1",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double sensitivity,

            @Key(
                    value = "Chance that a poor lead is judged poor.",
                    defaultsTo = "1",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double specificity) {
        public Qualify {
            retryAfter = List.copyOf(retryAfter);
        }
    }

    public record Develop(
            @Key(
                    value = "One touch: talk, preparation, notes.",
                    defaultsTo = "{mean: 16 min, cv: 0.6}",
                    min = 0,
                    unit = Unit.TIME)
            Distribution duration,

            @Key(value = "Factor on working time.", defaultsTo = "1", min = 0, unit = Unit.FACTOR)
            double effort,

            @Key(value = "Interrupted work at the end of the shift.", defaultsTo = "finish")
            ShiftEnd shiftEnd,

            @Key(
                    value =
                            "Waits between touches in calendar time; the last repeats. A touch that falls outside opening hours is due at the next opening.",
                    defaultsTo = "[1 day, 2 days, 4 days, 7 days]",
                    min = 0,
                    unit = Unit.TIME,
                    source = "sales cadence on days 1, 3, 7, 14 (RAIN Group)")
            List<Duration> waits,

            @Key(
                    value = "Each wait differs evenly by up to this share either way.",
                    defaultsTo = "0.3",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double waitSpread,

            @Key(
                    value = "Chance of each touch to close the deal.",
                    defaultsTo = "0.07",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double closeChance,

            @Key(
                    value = "Chance of each touch, when it does not close, to end in a no.",
                    defaultsTo = "0.15",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double loseChance,

            @Key(
                    value = "Chance of each touch to discover that a client is not the right type.",
                    defaultsTo = "0.625",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double unfitChance,

            @Key(
                    value = "Chance that a touch is a visit or long demonstration.",
                    defaultsTo = "0",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double visitChance,

            @Key(value = "Extra time of a visit.", defaultsTo = "{mean: 70 min, cv: 0.4}", min = 0, unit = Unit.TIME)
            Distribution visit,

            @Key(
                    value = "Contract, credit check, first order and handover note after a client said yes.",
                    defaultsTo = "{mean: 75 min, cv: 0.5}",
                    min = 0,
                    unit = Unit.TIME)
            Distribution closing,

            @Key(
                    value = "Most open clients per person; full developers make qualified clients wait.",
                    defaultsTo = "45",
                    min = 1,
                    max = 1_000_000,
                    unit = Unit.COUNT,
                    source = "10-15 at 50,000 USD tickets, inverse to size (getchief.com)")
            int portfolioCap,

            @Key(
                    value =
                            "The chance to close is multiplied by exp(-this) for each working day that a touch is late.",
                    defaultsTo = "0",
                    min = 0,
                    max = 10,
                    unit = Unit.FACTOR)
            double lateDecay,

            @Key(
                    value =
                            "When the client is handed over: when the contract is signed, after the first deal that the developer takes, or never.",
                    defaultsTo = "firstDeal")
            HandOverAt handOverAt,

            @Key(
                    value = "How many more orders the developer takes as the client's own person before it hands the"
                            + " client over.",
                    defaultsTo = "0",
                    min = 0,
                    max = 1_000_000,
                    unit = Unit.COUNT)
            int keepOrders) {
        public Develop {
            waits = List.copyOf(waits);
        }

        /** When responsibility moves to the office sellers. */
        public enum HandOverAt {
            CONTRACT,
            FIRST_DEAL,
            NEVER
        }

        /** Whether developers take recurring orders of the clients they won. */
        public boolean keepsClients() {
            return keepOrders > 0 || handOverAt == HandOverAt.NEVER;
        }
    }

    public record Handover(
            @Key(
                    value = "Work of the person who takes the client over.",
                    defaultsTo = "none",
                    min = 0,
                    unit = Unit.TIME,
                    example = "{mean: 10 min, cv: 0.4}")
            Optional<Distribution> duration,

            @Key(value = "Factor on working time.", defaultsTo = "1", min = 0, unit = Unit.FACTOR)
            double effort,

            @Key(value = "Interrupted work at the end of the shift.", defaultsTo = "pause")
            ShiftEnd shiftEnd) {}

    public record TakeOrder(
            @Key(
                    value = "Taking an order by phone: talk and entry.",
                    defaultsTo = "{mean: 8 min, cv: 0.6}",
                    min = 0,
                    unit = Unit.TIME,
                    source = "3-10 min (OrderFlow), 10 min (ProspectSoft)")
            Distribution duration,

            @Key(
                    value = "Entering a written order; as by phone where not given.",
                    defaultsTo = "none",
                    min = 0,
                    unit = Unit.TIME,
                    example = "{mean: 6 min, cv: 0.6}")
            Optional<Distribution> written,

            @Key(
                    value = "Checking a portal order; as by phone where not given.",
                    defaultsTo = "none",
                    min = 0,
                    unit = Unit.TIME,
                    example = "{mean: 1.5 min, cv: 0.6}")
            Optional<Distribution> portal,

            @Key(value = "Factor on working time.", defaultsTo = "1", min = 0, unit = Unit.FACTOR)
            double effort,

            @Key(value = "Interrupted work at the end of the shift.", defaultsTo = "finish")
            ShiftEnd shiftEnd,

            @Key(
                    value = "A call answered within this wait counts for the service level.",
                    defaultsTo = "20 s",
                    min = 0,
                    unit = Unit.TIME)
            Duration serviceTarget,

            @Key(
                    value =
                            "A written or portal order begun within this time counts for the service level; begun later it is late.",
                    defaultsTo = "4 h",
                    min = 0,
                    unit = Unit.WORKING_TIME)
            Duration writtenDeadline,

            @Key(
                    value = "A written or portal order not begun within this time is placed elsewhere, or 'none'.",
                    defaultsTo = "none",
                    min = 0,
                    unit = Unit.WORKING_TIME,
                    example = "16 h")
            Optional<Duration> writtenExpiry,

            @Key(
                    value = "Written and portal orders wait while fewer people than this would stay free for callers.",
                    defaultsTo = "0",
                    min = 0,
                    max = 10_000,
                    unit = Unit.COUNT)
            int keepFreeForCalls,

            @Key(value = "... but not longer than this.", defaultsTo = "60 min", min = 0, unit = Unit.WORKING_TIME)
            Duration holdAtMost,

            @Key(value = "Offering more within the same contact.", defaultsTo = "{}")
            Upsell upsell,

            @Key(
                    value = "Share of orders entered wrong.",
                    defaultsTo = "0",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE,
                    source = "1.3 % (ProspectSoft) to 3 % (OrderFlow)")
            double errorRate) {}

    public record Upsell(
            @Key(value = "Extra minutes of an offer.", defaultsTo = "{mean: 1 min, cv: 0.5}", min = 0, unit = Unit.TIME)
            Distribution duration,

            @Key(value = "Share of orders suited for an offer.", defaultsTo = "0", min = 0, max = 1, unit = Unit.SHARE)
            double suited,

            @Key(value = "Chance that an offer is accepted.", defaultsTo = "0.18", min = 0, max = 1, unit = Unit.SHARE)
            double chance,

            @Key(
                    value = "Growth of the order's value when accepted, as a share of it.",
                    defaultsTo = "{mean: 0.2, cv: 0.5}",
                    min = 0,
                    unit = Unit.SHARE)
            Distribution uplift,

            @Key(value = "No offer while more callers than this wait.", defaultsTo = "0", min = 0, unit = Unit.COUNT)
            int skipAboveCalls,

            @Key(
                    value = "No offer while more written and portal orders than this wait.",
                    defaultsTo = "2",
                    min = 0,
                    unit = Unit.COUNT)
            int skipAboveWritten,

            @Key(
                    value = "Offers refused in a row after which a client is left in peace, or 'none'.",
                    defaultsTo = "none",
                    min = 1,
                    unit = Unit.COUNT,
                    example = "2")
            Optional<Integer> pauseAfter,

            @Key(value = "Orders of that client without an offer.", defaultsTo = "3", min = 1, unit = Unit.COUNT)
            int pauseFor) {}

    public record AnswerQuery(
            @Key(value = "Average questions per order.", defaultsTo = "0", min = 0, max = 20, unit = Unit.FACTOR)
            double perOrder,

            @Key(value = "Answering one.", defaultsTo = "{mean: 4.5 min, cv: 0.6}", min = 0, unit = Unit.TIME)
            Distribution duration,

            @Key(value = "Factor on working time.", defaultsTo = "1", min = 0, unit = Unit.FACTOR)
            double effort,

            @Key(value = "Interrupted work at the end of the shift.", defaultsTo = "finish")
            ShiftEnd shiftEnd,

            @Key(
                    value = "Time from order to question, in the demand's own hours.",
                    defaultsTo = "{distribution: exponential, mean: 2 days}",
                    min = 0,
                    unit = Unit.TIME)
            Distribution delay) {}

    public record HandleComplaint(
            @Key(
                    value = "Listening, finding out, promising.",
                    defaultsTo = "{mean: 12 min, cv: 0.6}",
                    min = 0,
                    unit = Unit.TIME)
            Distribution duration,

            @Key(value = "Factor on working time.", defaultsTo = "1", min = 0, unit = Unit.FACTOR)
            double effort,

            @Key(value = "Interrupted work at the end of the shift.", defaultsTo = "finish")
            ShiftEnd shiftEnd,

            @Key(
                    value = "Time until the client finds the error, after the delivery.",
                    defaultsTo = "1 day",
                    min = 0,
                    unit = Unit.TIME)
            Distribution delay,

            @Key(
                    value = "Credit granted per complaint about a wrong order or failed delivery.",
                    defaultsTo = "0",
                    min = 0,
                    unit = Unit.MONEY,
                    source = "200 USD direct (OrderFlow)")
            double credit) {}

    public record PrepareDocuments(
            @Key(
                    value = "Papers of one order.",
                    defaultsTo = "{mean: 3 min, cv: 0.5}",
                    min = 0,
                    unit = Unit.TIME,
                    source = "set so that papers are 20 % of an office seller's work, the premise to test")
            Distribution duration,

            @Key(value = "Factor on working time.", defaultsTo = "1", min = 0, unit = Unit.FACTOR)
            double effort,

            @Key(value = "Interrupted work at the end of the shift.", defaultsTo = "pause")
            ShiftEnd shiftEnd,

            @Key(
                    value = "Share of sets with an error.",
                    defaultsTo = "0",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE,
                    source = "below 1 % excellent, above 2 % bad (KPI Depot)")
            double errorRate,

            @Key(value = "Whether an order waits for its papers before it is released.", defaultsTo = "true")
            boolean blocksRelease,

            @Key(
                    value = "Papers done later than this after the order are late.",
                    defaultsTo = "2 h",
                    min = 0,
                    unit = Unit.WORKING_TIME)
            Duration deadline,

            @Key(
                    value =
                            "Part of the papers' work that stays with the order taker when somebody else prepares them.",
                    defaultsTo = "0",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double residual,

            @Key(
                    value = "Papers of a contract with a new client.",
                    defaultsTo = "none",
                    min = 0,
                    unit = Unit.TIME,
                    example = "15 min")
            Optional<Distribution> contract,

            @Key(value = "Correcting a wrong set.", defaultsTo = "{mean: 10 min, cv: 0.5}", min = 0, unit = Unit.TIME)
            Distribution rework,

            @Key(value = "Signed originals that come back and are checked in.", defaultsTo = "{}")
            Exchange exchange,

            @Key(value = "Monthly reconciliation of each active client's account.", defaultsTo = "{}")
            Reconciliation reconciliation) {}

    public record Exchange(
            @Key(
                    value = "Share of orders whose originals come back.",
                    defaultsTo = "0",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double share,

            @Key(
                    value = "How long the client keeps them, from delivery.",
                    defaultsTo = "{distribution: exponential, mean: 5 days}",
                    min = 0,
                    unit = Unit.TIME)
            Distribution delay,

            @Key(value = "Checking a set in.", defaultsTo = "0.5 min", min = 0, unit = Unit.TIME)
            Distribution duration) {}

    public record Reconciliation(
            @Key(
                    value = "Work per client and month, or 'none'.",
                    defaultsTo = "none",
                    min = 0,
                    unit = Unit.TIME,
                    example = "1 min")
            Optional<Distribution> duration,

            @Key(
                    value =
                            "Share that falls due in the first ten days of the month; the rest is spread over the others.",
                    defaultsTo = "0.6",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double early) {}

    public record Retain(
            @Key(
                    value = "A call with an active client.",
                    defaultsTo = "{mean: 5 min, cv: 0.6}",
                    min = 0,
                    unit = Unit.TIME)
            Distribution duration,

            @Key(
                    value = "A call that is not answered.",
                    defaultsTo = "{mean: 1 min, cv: 0.5}",
                    min = 0,
                    unit = Unit.TIME)
            Distribution unanswered,

            @Key(value = "Factor on working time.", defaultsTo = "1", min = 0, unit = Unit.FACTOR)
            double effort,

            @Key(value = "Interrupted work at the end of the shift.", defaultsTo = "finish")
            ShiftEnd shiftEnd,

            @Key(
                    value = "How often each active client should be called, or 'none'.",
                    defaultsTo = "none",
                    min = 60,
                    unit = Unit.TIME,
                    example = "30 days")
            Optional<Duration> every,

            @Key(value = "Chance to reach the client.", defaultsTo = "1", min = 0, max = 1, unit = Unit.SHARE)
            double reach,

            @Key(
                    value =
                            "A client silent for more than this many of its own intervals is at risk and called at once, or 'none'.",
                    defaultsTo = "none",
                    min = 0.1,
                    unit = Unit.FACTOR,
                    example = "2")
            Optional<Double> atRiskAfter,

            @Key(
                    value = "Chance that a call brings a client back who had left in silence but has not lapsed yet.",
                    defaultsTo = "0",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double rescueChance,

            @Key(
                    value = "Start only while this share of the people present stays free for urgent work.",
                    defaultsTo = "0",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double keepFree,

            @Key(
                    value = "Care that differs by class of client, or 'none': then all clients are cared for as above.",
                    defaultsTo = "none",
                    example = "{}")
            Optional<CareByClass> classes) {}

    public record Reactivate(
            @Key(
                    value = "A call with a lapsed client.",
                    defaultsTo = "{mean: 6 min, cv: 0.6}",
                    min = 0,
                    unit = Unit.TIME)
            Distribution duration,

            @Key(
                    value = "A call that is not answered.",
                    defaultsTo = "{mean: 1 min, cv: 0.5}",
                    min = 0,
                    unit = Unit.TIME)
            Distribution unanswered,

            @Key(value = "Factor on working time.", defaultsTo = "1", min = 0, unit = Unit.FACTOR)
            double effort,

            @Key(value = "Interrupted work at the end of the shift.", defaultsTo = "finish")
            ShiftEnd shiftEnd,

            @Key(
                    value = "Calls to a lapsed client; 0 switches the activity off.",
                    defaultsTo = "0",
                    min = 0,
                    max = 100,
                    unit = Unit.COUNT)
            int attempts,

            @Key(value = "Time between two calls.", defaultsTo = "30 days", min = 1, unit = Unit.TIME)
            Duration retryAfter,

            @Key(value = "Chance to reach the client.", defaultsTo = "0.7", min = 0, max = 1, unit = Unit.SHARE)
            double reach,

            @Key(
                    value = "Chance to win a reached client back, if the call came at once.",
                    defaultsTo = "0.6",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE,
                    source = "Erokhin, Klimov 2023: from 60 %; Griffin and Lowenstein: 20-40 %")
            double chance,

            @Key(
                    value = "The chance is multiplied by exp(-overdue / this); overdue counts from the expected order.",
                    defaultsTo = "182 days",
                    min = 1,
                    unit = Unit.TIME)
            Duration decay,

            @Key(
                    value = "Discount on the first order of a client won back, as a share of its value.",
                    defaultsTo = "0",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double discount,

            @Key(
                    value = "Start only while this share of the people present stays free for urgent work.",
                    defaultsTo = "0",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double keepFree) {}
}
