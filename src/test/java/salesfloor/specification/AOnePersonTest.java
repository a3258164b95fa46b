package salesfloor.specification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import salesfloor.model.event.Ticks;
import salesfloor.model.event.TimeBin;

/** A: one person, one item of work. */
class AOnePersonTest {

    /** A client that orders once, some time between 9 and 10 on Monday. */
    private static final String ONE_ORDER = """
            market: {initialClients: 1}
            clients: {orderInterval: 7 days, rhythm: {weekdays: {MON: 1}, hours: {9: 1}}}
            structure: {roles: {seller: {headcount: 1, activities: [takeOrder]}}}
            """;

    @Test
    void a1_an_order_is_taken_after_its_duration_and_released_at_once() {
        assertThat(Floor.run(ONE_ORDER).since("orderContacted", "orderBegun", "orderTaken", "orderReleased"))
                .containsExactly(
                        "+0 orderContacted #0/1",
                        "+0 orderBegun #0/1 waited 0 in time",
                        "+10 orderTaken #0/1 100.00 seller-1",
                        "+10 orderReleased #0/1 100.00 goods 80.00 off 0.00");
    }

    @Test
    void a2_effort_and_speed_scale_the_duration() {
        Trace trace = Floor.run(
                ONE_ORDER,
                "activities.takeOrder.effort=0.5",
                "structure.roles.seller.activities=[{takeOrder: {speed: 1.25}}]",
                "people.efficiency=2");
        assertThat(trace.since("orderContacted", "orderTaken"))
                .containsExactly("+0 orderContacted #0/1", "+2 orderTaken #0/1 100.00 seller-1");
    }

    @Test
    void a3_the_rest_of_the_shift_is_idle_and_everything_is_scheduled() {
        Trace trace = Floor.run(ONE_ORDER);
        long work = sum(trace, TimeBin.TAKE_ORDER);
        assertThat(work).isEqualTo(10 * Ticks.PER_MINUTE);
        assertThat(work + sum(trace, TimeBin.IDLE)).isEqualTo(5 * 9 * Ticks.PER_HOUR);
        assertThat(trace.scheduled().map(Object::toString))
                .containsExactly(
                        "Mon 09:00-18:00 seller-1",
                        "Tue 09:00-18:00 seller-1",
                        "Wed 09:00-18:00 seller-1",
                        "Thu 09:00-18:00 seller-1",
                        "Fri 09:00-18:00 seller-1");
    }

    @Test
    void a4_without_a_person_the_order_waits() {
        Trace trace = Floor.run(ONE_ORDER, "structure.roles.seller.headcount=0");
        assertThat(trace.count("orderContacted")).isEqualTo(1);
        assertThat(trace.count("orderBegun")).isZero();
        assertThat(trace.closing().openOrders()).isEqualTo(1);
        assertThat(trace.closing().waiting()).isEqualTo(1);
    }

    @Test
    void a5_an_employee_learns_on_the_job() {
        Trace trace = Floor.run(ONE_ORDER, "people.ramp={duration: 2 months, startAt: 0.5}");
        assertThat(trace.since("orderContacted", "orderTaken"))
                .as("people from before the run have learned")
                .last()
                .isEqualTo("+10 orderTaken #0/1 100.00 seller-1");
    }

    private static long sum(Trace trace, TimeBin bin) {
        return trace.spent(bin).mapToLong(Trace.Stretch::length).sum();
    }
}
