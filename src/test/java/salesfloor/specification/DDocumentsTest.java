package salesfloor.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import salesfloor.model.event.Ticks;
import salesfloor.model.event.TimeBin;

/** D: orders and their papers. Clients call on Monday between 9 and 10; a paper takes 20 minutes. */
class DDocumentsTest {

    private static final String ORDERS = """
            market: {initialClients: 1}
            clients: {orderInterval: 7 days, rhythm: {weekdays: {MON: 1}, hours: {9: 1}}}
            structure:
              roles:
                seller: {headcount: 1, activities: [takeOrder]}
                clerk: {headcount: 1, activities: [prepareDocuments]}
            """;

    @Test
    void d1_an_order_is_released_when_its_papers_are_done() {
        assertThat(Floor.run(ORDERS).since("orderContacted", "orderTaken", "documentsDone", "orderReleased"))
                .containsExactly(
                        "+0 orderContacted #0/1",
                        "+10 orderTaken #0/1 100.00 seller-1",
                        "+30 documentsDone #0/1 clerk-1",
                        "+30 orderReleased #0/1 100.00 goods 80.00 off 0.00");
    }

    @Test
    void d2_papers_need_not_block_the_release() {
        assertThat(Floor.run(ORDERS, "activities.prepareDocuments.blocksRelease=false")
                        .since("orderTaken", "orderReleased", "documentsDone"))
                .containsExactly(
                        "+0 orderTaken #0/1 100.00 seller-1",
                        "+0 orderReleased #0/1 100.00 goods 80.00 off 0.00",
                        "+20 documentsDone #0/1 clerk-1");
    }

    @Test
    void d3_papers_done_after_the_deadline_are_late() {
        assertThat(Floor.run(ORDERS, "activities.prepareDocuments.deadline=19 min")
                        .lines("documentsDone"))
                .containsExactly("Mon 10:19 documentsDone #0/1 clerk-1 late");
        assertThat(Floor.run(ORDERS, "activities.prepareDocuments.deadline=20 min")
                        .lines("documentsDone"))
                .containsExactly("Mon 10:19 documentsDone #0/1 clerk-1");
    }

    @Test
    void d4_a_part_of_the_papers_may_stay_with_the_order_taker() {
        Trace trace = Floor.run(ORDERS, "activities.prepareDocuments.residual=0.25");
        assertThat(trace.since("orderContacted", "orderTaken", "documentsDone"))
                .containsExactly(
                        "+0 orderContacted #0/1",
                        "+15 orderTaken #0/1 100.00 seller-1",
                        "+30 documentsDone #0/1 clerk-1");
    }

    @Test
    void d5_sellers_without_a_back_office_keep_the_whole_of_the_papers() {
        Trace trace = Floor.run(
                ORDERS,
                "activities.prepareDocuments.residual=0.25",
                "structure.roles.clerk.headcount=0",
                "structure.roles.seller.activities=[takeOrder, {prepareDocuments: {onlyAfter: 4 h}}]");
        assertThat(trace.since("orderContacted", "orderTaken", "documentsDone"))
                .as("nobody has it as a first duty: the fallback takes it at once")
                .containsExactly(
                        "+0 orderContacted #0/1",
                        "+10 orderTaken #0/1 100.00 seller-1",
                        "+30 documentsDone #0/1 seller-1");
    }

    /** Two orders at 9:01 and 9:49; the clerk needs all day for the papers of the first. */
    private static final String[] BUSY_CLERK = {
        "market.initialClients=2", "activities.prepareDocuments.duration=300 min"
    };

    @Test
    void d6_an_idle_seller_takes_papers_back_only_after_the_limit() {
        Trace trace = Floor.run(
                ORDERS,
                BUSY_CLERK[0],
                BUSY_CLERK[1],
                "structure.roles.seller.activities=[takeOrder, {prepareDocuments: {onlyAfter: 60 min}}]");
        assertThat(trace.lines("orderTaken", "documentsDone"))
                .as("9:59 and an hour, and five hours of work")
                .containsExactly(
                        "Mon 09:11 orderTaken #1/1 100.00 seller-1",
                        "Mon 09:59 orderTaken #0/1 100.00 seller-1",
                        "Mon 14:11 documentsDone #1/1 clerk-1 late",
                        "Mon 15:59 documentsDone #0/1 seller-1 late");
    }

    @Test
    void d7_each_fallback_keeps_its_own_limit() {
        Trace trace = Floor.run(
                ORDERS,
                BUSY_CLERK[0],
                BUSY_CLERK[1],
                "structure.roles.seller={hours: '09:00-10:10',"
                        + " activities: [takeOrder, {prepareDocuments: {onlyAfter: 30 min}}]}",
                "structure.roles.helper={headcount: 1, activities: [{prepareDocuments: {onlyAfter: 2 h}}]}");
        assertThat(trace.lines("documentsDone"))
                .as("the seller, whose limit ends first, has gone home: the helper waits for its own limit at 11:59")
                .containsExactly(
                        "Mon 14:11 documentsDone #1/1 clerk-1 late", "Mon 16:59 documentsDone #0/1 helper-1 late");
    }

    @Test
    void d8_wrong_papers_come_back_as_a_complaint_and_are_made_again() {
        Trace trace = Floor.run(
                ORDERS,
                "activities.prepareDocuments.errorRate=1",
                "structure.roles.seller.activities=[takeOrder, handleComplaint]");
        assertThat(trace.lines("orderDelivered", "complaintSettled"))
                .as("found a day after the delivery; no credit for papers")
                .containsExactly("Mon 10:19 orderDelivered #0/1 30", "Tue 10:31 complaintSettled #0/1 0.00");
        assertThat(trace.work())
                .contains("Tue 10:19-10:31 seller-1 handleComplaint", "Tue 10:31-10:41 clerk-1 prepareDocuments");
    }

    @Test
    void d9_wrong_orders_and_failed_deliveries_are_credited() {
        Trace trace = Floor.run(
                ORDERS,
                "activities.takeOrder.errorRate=1",
                "activities.handleComplaint.credit=25",
                "structure.roles.seller.activities=[takeOrder, handleComplaint]");
        assertThat(trace.lines("complaintSettled")).containsExactly("Tue 10:31 complaintSettled #0/1 25.00");
        Trace failed = Floor.run(
                ORDERS,
                "economics.fulfilment.failureRate=1",
                "activities.handleComplaint.credit=25",
                "structure.roles.seller.activities=[takeOrder, handleComplaint]");
        assertThat(failed.lines("complaintSettled")).containsExactly("Tue 10:31 complaintSettled #0/1 25.00");
        assertThat(failed.spent(TimeBin.PREPARE_DOCUMENTS).count())
                .as("nothing to write again")
                .isEqualTo(1);
    }

    @Test
    void d10_originals_come_back_after_the_clients_own_delay() {
        Trace trace =
                Floor.run(ORDERS, "activities.prepareDocuments.exchange={share: 1, delay: 5 days, duration: 3 min}");
        assertThat(trace.work())
                .as("five days after Monday is Saturday: Monday morning")
                .contains("Mon 09:59-10:19 clerk-1 prepareDocuments");
        Trace longer = Floor.run(
                ORDERS,
                "activities.prepareDocuments.exchange={share: 1, delay: 5 days, duration: 3 min}",
                "time.length=8 days");
        assertThat(longer.work()).contains("13 Mon 09:00-09:03 clerk-1 prepareDocuments");
    }

    @Test
    void d11_orders_papers_come_before_originals() {
        Trace trace = Floor.run(
                ORDERS,
                "market.initialClients=20",
                "activities.takeOrder.duration=1 min",
                "activities.prepareDocuments.duration=30 min",
                "activities.prepareDocuments.exchange={share: 1, delay: 0 min, duration: 3 min}",
                "time.length=3 days");
        long[] done = trace.times("documentsDone");
        assertThat(done).hasSize(20);
        long firstOriginals = trace.spent(TimeBin.PREPARE_DOCUMENTS)
                .filter(s -> s.length() == 3 * Ticks.PER_MINUTE)
                .mapToLong(Trace.Stretch::from)
                .min()
                .orElseThrow();
        assertThat(firstOriginals).isEqualTo(Arrays.stream(done).max().orElseThrow());
    }

    @Test
    void d12_each_active_client_is_reconciled_once_a_month_also_after_a_silence() {
        Trace trace = Floor.run("""
                market: {initialClients: 100}
                time: {length: 52 weeks, holidays: [2025-05-01, 2025-05-02]}
                clients: {orderInterval: 60 days, regularity: {distribution: uniform, min: 0.2, max: 1.8}, lapseAfter: 1.2}
                activities:
                  takeOrder: {duration: 1 min}
                  prepareDocuments: {duration: 1 min, reconciliation: {duration: 2 min}}
                structure:
                  roles:
                    seller: {headcount: 1, activities: [takeOrder]}
                    clerk: {headcount: 1, activities: [prepareDocuments]}
                """);
        assertThat(trace.count("clientReturned")).isGreaterThan(100);
        Map<Integer, Long> perMonth = new TreeMap<>();
        trace.spent(TimeBin.PREPARE_DOCUMENTS)
                .filter(s -> s.length() == 2 * Ticks.PER_MINUTE)
                .forEach(s -> perMonth.merge(
                        s.start().plusDays(s.from() / Ticks.PER_DAY).getMonthValue(), 1L, Long::sum));
        assertThat(perMonth.get(2)).isBetween(70L, 110L);
        assertThat(perMonth.get(12))
                .as("those who returned are reconciled again")
                .isBetween(70L, 110L);
    }
}
