package salesfloor.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import salesfloor.model.event.Ticks;
import salesfloor.model.event.TimeBin;

/** C: calendars, shifts, lunch, breaks, absence. Care calls fall due at 9:00 on Monday and again nine hours after they end. */
class CCalendarTest {

    private static final String ONE_CALL = """
            market: {initialClients: 1}
            time: {length: 2 days}
            clients: {orderInterval: 1000 days}
            activities: {retain: {every: 9 h}}
            structure: {roles: {seller: {headcount: 1, activities: [retain, takeOrder]}}}
            """;

    private static Trace run(String minutes, String shiftEnd, String... sets) {
        List<String> all = new java.util.ArrayList<>(
                List.of("activities.retain.duration=" + minutes + " min", "activities.retain.shiftEnd=" + shiftEnd));
        all.addAll(List.of(sets));
        return Floor.run(ONE_CALL, all.toArray(new String[0]));
    }

    @Test
    void c1_paused_work_goes_on_after_lunch() {
        assertThat(run("300", "pause", "time.lunch=13:00-14:00", "time.length=1 day")
                        .work())
                .containsExactly("Mon 09:00-13:00 seller-1 retain", "Mon 14:00-15:00 seller-1 retain");
    }

    @Test
    void c2_work_to_be_finished_puts_lunch_off_and_the_paid_hours_stay_the_same() {
        Trace trace = run("300", "finish", "time.lunch=13:00-14:00", "time.length=1 day");
        assertThat(trace.work()).containsExactly("Mon 09:00-13:00 seller-1 retain", "Mon 13:00-14:00 seller-1 retain");
        assertThat(trace.scheduled().map(Object::toString))
                .containsExactly("Mon 09:00-14:00 seller-1", "Mon 15:00-18:00 seller-1");
    }

    @Test
    void c3_who_works_through_lunch_has_done_its_hours_earlier_and_the_rest_is_overtime() {
        Trace trace = run("600", "finish", "time.lunch=13:00-14:00", "time.length=1 day");
        assertThat(trace.work())
                .containsExactly(
                        "Mon 09:00-13:00 seller-1 retain",
                        "Mon 13:00-17:00 seller-1 retain",
                        "Mon 17:00-19:00 seller-1 overtime");
        assertThat(trace.scheduled().map(Object::toString)).containsExactly("Mon 09:00-17:00 seller-1");
    }

    @Test
    void c4_finish_is_overtime() {
        Trace trace = run("600", "finish");
        assertThat(trace.work())
                .containsExactly(
                        "Mon 09:00-18:00 seller-1 retain",
                        "Mon 18:00-19:00 seller-1 overtime",
                        "Tue 09:00-18:00 seller-1 retain",
                        "Tue 18:00-19:00 seller-1 overtime");
        assertThat(trace.scheduled().map(Object::toString))
                .containsExactly("Mon 09:00-18:00 seller-1", "Tue 09:00-18:00 seller-1");
    }

    @Test
    void c5_pause_goes_on_first_thing_next_morning() {
        Trace trace = run("600", "pause");
        assertThat(trace.work()).containsExactly("Mon 09:00-18:00 seller-1 retain", "Tue 09:00-10:00 seller-1 retain");
    }

    @Test
    void c6_handed_back_work_is_taken_at_once_by_whoever_is_free() {
        Trace trace = Floor.run(
                ONE_CALL,
                "activities.retain.duration=600 min",
                "activities.retain.shiftEnd=handBack",
                "time.hours=09:00-22:00",
                "time.length=1 day",
                "structure.roles={seller: {headcount: 0}, early: {headcount: 1, hours: '09:00-18:00', activities: [retain, takeOrder]},"
                        + " late: {headcount: 1, hours: '13:00-22:00', activities: [retain]}}");
        assertThat(trace.work()).containsExactly("Mon 09:00-18:00 early-1 retain", "Mon 18:00-19:00 late-1 retain");
    }

    @Test
    void c7_handed_back_work_waits_at_the_front_when_nobody_is_free() {
        Trace trace = run("600", "handBack");
        assertThat(trace.work()).containsExactly("Mon 09:00-18:00 seller-1 retain", "Tue 09:00-10:00 seller-1 retain");
        assertThat(trace.lines("workQueued", "workTaken"))
                .containsExactly(
                        "Mon 09:00 workQueued retain",
                        "Mon 09:00 workTaken retain waited 0",
                        "Mon 18:00 workQueued retain",
                        "Tue 09:00 workTaken retain waited 900");
    }

    @Test
    void c8_work_that_ends_with_the_shift_is_done() {
        for (String rule : List.of("finish", "pause", "handBack")) {
            Trace trace = run("540", rule);
            assertThat(trace.work())
                    .as(rule)
                    .containsExactly("Mon 09:00-18:00 seller-1 retain", "Tue 09:00-18:00 seller-1 retain");
            assertThat(trace.spent(TimeBin.RETAIN)
                            .mapToLong(Trace.Stretch::length)
                            .sum())
                    .isEqualTo(2 * 540 * Ticks.PER_MINUTE);
        }
    }

    @Test
    void c9_no_work_at_the_weekend_nor_on_a_holiday() {
        Trace trace = run("3000", "pause", "time.length=9 days", "time.holidays=[2025-01-08]");
        assertThat(trace.work())
                .as("50 hours: 9 a day, Wednesday is a holiday")
                .containsExactly(
                        "Mon 09:00-18:00 seller-1 retain",
                        "Tue 09:00-18:00 seller-1 retain",
                        "Thu 09:00-18:00 seller-1 retain",
                        "Fri 09:00-18:00 seller-1 retain",
                        "13 Mon 09:00-18:00 seller-1 retain",
                        "14 Tue 09:00-14:00 seller-1 retain");
    }

    @Test
    void c10_breaks_are_paid_and_wait_for_the_end_of_the_work() {
        Trace trace = run("240", "pause", "people.breaks={total: 30 min, pieces: 2}", "time.length=1 day");
        assertThat(trace.spent(TimeBin.BREAK).mapToLong(Trace.Stretch::length))
                .containsExactly(15 * Ticks.PER_MINUTE, 15 * Ticks.PER_MINUTE);
        assertThat(trace.work())
                .as("a break due during the call follows it")
                .startsWith("Mon 09:00-13:00 seller-1 retain", "Mon 13:00-13:15 seller-1 break");
        assertThat(trace.spent().mapToLong(Trace.Stretch::length).sum()).isEqualTo(9 * Ticks.PER_HOUR);
    }

    @Test
    void c11_absence_is_paid_and_nobody_works() {
        Trace trace = run("10", "pause", "people.absence.leaveDays=365");
        assertThat(trace.work())
                .containsExactly("Mon 09:00-18:00 seller-1 absence", "Tue 09:00-18:00 seller-1 absence");
        assertThat(trace.scheduled().map(Object::toString))
                .containsExactly("Mon 09:00-18:00 seller-1", "Tue 09:00-18:00 seller-1");
    }

    @Test
    void c12_the_end_of_the_run_ends_absence() {
        Trace trace = run("10", "pause", "people.absence.leaveDays=365", "time.length=36 h");
        assertThat(trace.work())
                .containsExactly("Mon 09:00-18:00 seller-1 absence", "Tue 09:00-12:00 seller-1 absence");
    }

    @Test
    void c13_roles_keep_their_own_hours() {
        Trace trace = run("10", "pause", "structure.roles.seller.hours='11:00-20:00'", "time.length=1 day");
        assertThat(trace.work()).containsExactly("Mon 11:00-11:10 seller-1 retain");
        assertThat(trace.scheduled().map(Object::toString)).containsExactly("Mon 11:00-20:00 seller-1");
    }

    @Test
    void c14_lunch_in_turns() {
        Trace trace = run(
                "10",
                "pause",
                "structure.roles.seller.headcount=3",
                "time.lunch=13:00-14:00",
                "time.lunchTurns=3",
                "time.length=1 day");
        assertThat(trace.scheduled().map(Object::toString).filter(s -> !s.contains("09:00")))
                .containsExactlyInAnyOrder(
                        "Mon 14:00-18:00 seller-1", "Mon 13:00-18:00 seller-2", "Mon 15:00-18:00 seller-3");
    }

    @Test
    void c15_changing_activity_takes_time_of_its_own() {
        Trace trace = Floor.run("""
                market: {initialClients: 2}
                time: {length: 1 day}
                clients: {orderInterval: 7 days, rhythm: {weekdays: {MON: 1}, hours: {9: 1}}}
                people: {switching: 2 min}
                structure: {roles: {seller: {headcount: 1, activities: [takeOrder, prepareDocuments]}}}
                """);
        assertThat(trace.work())
                .as("no switch before the first item of the day")
                .containsExactly(
                        "Mon 09:01-09:11 seller-1 takeOrder",
                        "Mon 09:11-09:13 seller-1 switching",
                        "Mon 09:13-09:33 seller-1 prepareDocuments",
                        "Mon 09:49-09:51 seller-1 switching",
                        "Mon 09:51-10:01 seller-1 takeOrder",
                        "Mon 10:01-10:03 seller-1 switching",
                        "Mon 10:03-10:23 seller-1 prepareDocuments");
    }

    @Test
    void c16_around_the_clock_a_day_off_begins_at_midnight_and_paused_work_goes_to_others() {
        Trace trace = run(
                "10000",
                "pause",
                "time.hours=always",
                "time.length=60 days",
                "people.absence.leaveDays=180",
                "people.absence.leaveBlocks=3",
                "structure.roles.seller.headcount=20");
        List<Trace.Stretch> work = trace.spent(TimeBin.RETAIN).toList();
        assertThat(work.stream().map(s -> s.person().name()).distinct().count()).isGreaterThan(1);
        for (int i = 1; i < work.size(); i++) {
            long gap = work.get(i).from() - work.get(i - 1).to();
            assertThat(gap).as("somebody goes on at once").isIn(0L, 9 * Ticks.PER_HOUR);
        }
    }

    @Test
    void c17_a_person_away_hands_its_own_waiting_work_over() {
        Trace trace = run("10", "pause", "structure.accounts=owned", "people.absence.leaveDays=365");
        assertThat(trace.closing().waiting()).isEqualTo(1);
        assertThat(trace.count("workQueued")).isEqualTo(1);
    }
}
