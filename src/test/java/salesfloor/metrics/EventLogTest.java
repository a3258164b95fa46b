package salesfloor.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import salesfloor.model.event.CareClass;
import salesfloor.model.event.HiringDecision;
import salesfloor.model.event.LeadOutcome;
import salesfloor.model.event.ModelListener;
import salesfloor.model.event.Person;
import salesfloor.model.event.Ticks;
import salesfloor.model.event.TimeBin;
import salesfloor.scenario.Clients.Channel;

/** The rows of the event log: everything that is told, as it stands in {@code events.csv}. */
class EventLogTest {
    private static final Person SELLER = new Person(4, "seller", 2);
    private static final long NINE = Ticks.PER_DAY + 9 * Ticks.PER_HOUR;
    private static final String AT_NINE = "3,2026-02-03T09:00:00.000,";

    private static String rows(Consumer<EventLog> told) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EventLog log = new EventLog(3, LocalDate.of(2026, 2, 2), out);
        told.accept(log);
        log.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void each(String row, Consumer<ModelListener> told) {
        assertThat(rows(told::accept)).isEqualTo(AT_NINE + row + "\n");
    }

    @Test
    void leads_are_counted_over_the_replication_and_a_returning_prospect_is_a_new_one() {
        String rows = rows(log -> {
            log.leadArrived(NINE, 7, "web", 731);
            log.leadArrived(NINE, 5000, "web", 0);
            log.leadFirstCalled(NINE, 7, 90 * Ticks.PER_SECOND);
            log.leadQualified(NINE, 7, SELLER);
            log.firstDeal(NINE, 7, SELLER, Ticks.PER_HOUR);
            log.leadEnded(NINE, 7, LeadOutcome.NURTURED);
            log.leadArrived(NINE, 7, "web", 5);
        });
        assertThat(rows.lines().map(row -> row.substring(AT_NINE.length())))
                .containsExactly(
                        "leadArrived,7,1,,,,,web,,7.31",
                        "leadArrived,5000,2,,,,,web,,0.00",
                        "leadFirstCalled,7,1,,,,qualify,,1.500000,",
                        "leadQualified,7,1,,seller-2,seller,qualify,,,",
                        "firstDeal,7,1,,seller-2,seller,develop,,60.000000,",
                        "leadEnded,7,1,,,,,nurtured,,",
                        "leadArrived,7,3,,,,,web,,0.05");
    }

    @Test
    void orders() {
        each("orderWanted,7,,12,,,,,,", to -> to.orderWanted(NINE, 7, 12));
        each("orderPlacedElsewhere,7,,12,,,,,,", to -> to.orderPlacedElsewhere(NINE, 7, 12));
        each("orderContacted,7,,12,,,takeOrder,phone,,", to -> to.orderContacted(NINE, 7, 12, Channel.PHONE, 2));
        each("orderBegun,7,,12,,,takeOrder,phone,0.000000,", to -> to.orderBegun(NINE, 7, 12, Channel.PHONE, 0, true));
        each(
                "orderBegunLate,7,,12,,,takeOrder,written,2.000000,",
                to -> to.orderBegun(NINE, 7, 12, Channel.WRITTEN, 2 * Ticks.PER_MINUTE, false));
        each("orderAbandoned,7,,12,,,takeOrder,phone,,", to -> to.orderAbandoned(NINE, 7, 12, Channel.PHONE));
        each("orderLost,7,,12,,,,,,", to -> to.orderLost(NINE, 7, 12));
        each(
                "orderTaken,7,,12,seller-2,seller,takeOrder,,,40.00",
                to -> to.orderTaken(NINE, 7, 12, 4000, false, SELLER));
        each(
                "orderTaken,7,,12,seller-2,seller,takeOrder,upsold,,40.01",
                to -> to.orderTaken(NINE, 7, 12, 4001, true, SELLER));
        each(
                "documentsDone,7,,12,seller-2,seller,prepareDocuments,,,",
                to -> to.documentsDone(NINE, 7, 12, false, SELLER));
        each(
                "documentsDone,7,,12,seller-2,seller,prepareDocuments,late,,",
                to -> to.documentsDone(NINE, 7, 12, true, SELLER));
        each("marginCredited,7,,12,seller-2,seller,,,,-3.00", to -> to.marginCredited(NINE, 7, 12, SELLER, -300));
        each("orderDelivered,7,,12,,,,,1440.000000,", to -> to.orderDelivered(NINE, 7, 12, Ticks.PER_DAY));
        each("complaintSettled,7,,12,,,handleComplaint,,,9.50", to -> to.complaintSettled(NINE, 7, 12, 950));
    }

    @Test
    void a_release_books_the_revenue_and_each_cost_that_there_is() {
        assertThat(rows(log -> log.orderReleased(NINE, 7, 12, Ticks.PER_MINUTE, 4000, 3000, 0, 500, 0, NINE, SELLER)))
                .isEqualTo(AT_NINE + "orderReleased,7,,12,seller-2,seller,,revenue,1.000000,40.00\n"
                        + AT_NINE + "cost,7,,12,seller-2,seller,,goods,,30.00\n"
                        + AT_NINE + "cost,7,,12,seller-2,seller,,fulfilment,,5.00\n");
        assertThat(rows(log -> log.orderReleased(NINE, 7, 12, 0, 4000, 3000, 200, 500, 40, NINE, SELLER)))
                .contains(
                        "cost,7,,12,seller-2,seller,,discount,,2.00\n",
                        "cost,7,,12,seller-2,seller,,documents,,0.40\n");
    }

    @Test
    void the_client_base() {
        each("firstDealVested,7,,,seller-2,seller,develop,alive,,", to -> to.firstDealVested(NINE, 7, SELLER, true));
        each("firstDealVested,7,,,seller-2,seller,develop,lost,,", to -> to.firstDealVested(NINE, 7, SELLER, false));
        each("clientHandedOver,7,,,seller-2,seller,handover,,,", to -> to.clientHandedOver(NINE, 7, SELLER));
        each("clientActivated,7,,,,,,,,", to -> to.clientActivated(NINE, 7));
        each("clientLapsed,0,,,,,,,,", to -> to.clientLapsed(NINE, 0));
        each("clientReactivated,7,,,,,,lapsed,,", to -> to.clientReactivated(NINE, 7, true));
        each("clientReactivated,7,,,,,,silent,,", to -> to.clientReactivated(NINE, 7, false));
        each("clientReturned,7,,,,,,,,", to -> to.clientReturned(NINE, 7));
        each("clientLost,7,,,,,,,,", to -> to.clientLost(NINE, 7));
        each("clientClassed,7,,,,,,B,,", to -> to.clientClassed(NINE, 7, new CareClass(1, "B")));
        each("careOfferAccepted,7,,,seller-2,seller,retain,,,", to -> to.careOfferAccepted(NINE, 7, SELLER));
        each("careSpent,7,,,,,retain,,3.000000,", to -> to.careSpent(7, NINE, NINE + 3 * Ticks.PER_MINUTE));
    }

    @Test
    void people() {
        each("timeSpent,,,,seller-2,seller,,idle,0.000017,", to -> to.timeSpent(SELLER, TimeBin.IDLE, NINE, NINE + 1));
        each(
                "timeSpent,,,,seller-2,seller,retain,retain,1.000000,",
                to -> to.timeSpent(SELLER, TimeBin.RETAIN, NINE, NINE + Ticks.PER_MINUTE));
        each("scheduled,,,,seller-2,seller,,,60.000000,", to -> to.scheduled(SELLER, NINE, NINE + Ticks.PER_HOUR));
        each("employed,,,,seller-2,seller,,,60.000000,", to -> to.employed(SELLER, NINE, NINE + Ticks.PER_HOUR));
        each("hired,,,,seller-2,seller,,,,1200.00", to -> to.hired(NINE, SELLER, 120_000));
        each("seatOpened,,,,seller-2,seller,,,,", to -> to.seatOpened(NINE, SELLER));
        each("seatClosed,,,,seller-2,seller,,,,", to -> to.seatClosed(NINE, SELLER));
        each("hiringDecided,,,,,seller,,freeze,,", to -> to.hiringDecided(NINE, "seller", HiringDecision.FREEZE));
    }

    @Test
    void times_have_milliseconds_and_a_long_log_keeps_its_order() {
        assertThat(rows(log -> {
                    for (int i = 0; i < 5000; i++) {
                        log.orderWanted(i * 61_001L, i, i);
                    }
                }))
                .startsWith("3,2026-02-02T00:00:00.000,orderWanted,0,,,")
                .contains("\n3,2026-02-02T00:01:01.001,orderWanted,1,,1,")
                .contains("\n3,2026-02-05T12:42:23.999,orderWanted,4999,,4999,")
                .hasLineCount(5000);
    }
}
