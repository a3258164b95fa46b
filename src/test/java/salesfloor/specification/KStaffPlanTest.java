package salesfloor.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salesfloor.model.event.Ticks;
import salesfloor.model.event.TimeBin;

/** K: individual shifts, meetings, training, dates of absence, joiners and leavers, hiring by utilisation. */
class KStaffPlanTest {

    private static final String DESK = """
            time: {length: 3 days, lunch: 13:00-14:00}
            structure: {roles: {seller: {headcount: 4, activities: [takeOrder]}}}
            """;

    /** A call of ten minutes at nine on Monday, and again nine hours after it. */
    private static final String ONE_CALL = """
            market: {initialClients: 1}
            time: {length: 1 day}
            clients: {orderInterval: 1000 days}
            activities: {retain: {every: 9 h, duration: 10 min, shiftEnd: pause}}
            structure: {roles: {seller: {headcount: 1, activities: [retain, takeOrder]}}}
            """;

    private static List<String> text(Stream<Trace.Stretch> stretches) {
        return stretches.map(Trace.Stretch::toString).sorted().toList();
    }

    @Test
    void k1_the_first_people_have_the_first_shifts_and_the_rest_the_hours_of_the_role() {
        Trace trace = Floor.run(
                DESK,
                "time.length=2 days",
                "structure.roles.seller.shifts=[{headcount: 1, hours: '12:00-20:00'}, {headcount: 1, days: [TUE]},"
                        + " {headcount: 1, share: 0.75}]");
        assertThat(text(trace.scheduled()))
                .as("six of eight paid hours end at four; who begins at noon is paid for seven hours")
                .containsExactly(
                        "Mon 09:00-13:00 seller-3",
                        "Mon 09:00-13:00 seller-4",
                        "Mon 12:00-13:00 seller-1",
                        "Mon 14:00-16:00 seller-3",
                        "Mon 14:00-18:00 seller-4",
                        "Mon 14:00-20:00 seller-1",
                        "Tue 09:00-13:00 seller-2",
                        "Tue 09:00-13:00 seller-3",
                        "Tue 09:00-13:00 seller-4",
                        "Tue 12:00-13:00 seller-1",
                        "Tue 14:00-16:00 seller-3",
                        "Tue 14:00-18:00 seller-2",
                        "Tue 14:00-18:00 seller-4",
                        "Tue 14:00-20:00 seller-1");
    }

    @Test
    void k2_who_leaves_before_lunch_has_none_and_shorter_breaks() {
        Trace trace = Floor.run(
                DESK,
                "time.length=1 day",
                "people.breaks={total: 60 min, pieces: 2}",
                "structure.roles.seller={headcount: 1, shifts: [{headcount: 1, share: 0.25}]}");
        assertThat(text(trace.scheduled())).containsExactly("Mon 09:00-11:00 seller-1");
        assertThat(trace.spent(TimeBin.BREAK).mapToLong(Trace.Stretch::length))
                .containsExactly(450 * Ticks.PER_SECOND, 450 * Ticks.PER_SECOND);
    }

    @Test
    void k3_a_paused_call_waits_for_the_person_s_next_day_only_while_nobody_else_is_there() {
        Trace trace = Floor.run(
                ONE_CALL,
                "time.length=2 days",
                "activities.retain.duration=600 min",
                "structure.roles.seller={headcount: 2, shifts: [{headcount: 1, days: [MON, WED]},"
                        + " {headcount: 1, days: [TUE]}]}");
        assertThat(trace.work())
                .as("the first one is not there on Tuesday: the call goes to the second")
                .containsExactly("Mon 09:00-18:00 seller-1 retain", "Tue 09:00-10:00 seller-2 retain");
    }

    @Test
    void k4_the_meeting_comes_first_in_the_morning() {
        Trace trace = Floor.run(ONE_CALL, "people.meetings={at: '09:00-09:15'}");
        assertThat(trace.work()).containsExactly("Mon 09:00-09:15 seller-1 meeting", "Mon 09:15-09:25 seller-1 retain");
    }

    @Test
    void k5_who_is_busy_comes_late_or_not_at_all() {
        Trace late = Floor.run(ONE_CALL, "people.meetings={at: '09:05-09:30'}");
        assertThat(late.work()).containsExactly("Mon 09:00-09:10 seller-1 retain", "Mon 09:10-09:30 seller-1 meeting");
        Trace never = Floor.run(ONE_CALL, "people.meetings={at: '09:05-09:10'}");
        assertThat(never.work()).containsExactly("Mon 09:00-09:10 seller-1 retain");
    }

    @Test
    void k6_a_meeting_has_its_days_and_paused_work_waits_for_its_end() {
        Trace trace = Floor.run(
                ONE_CALL,
                "time.length=2 days",
                "activities.retain.duration=600 min",
                "people.meetings={at: '09:00-09:30', days: [TUE]}");
        assertThat(trace.work())
                .containsExactly(
                        "Mon 09:00-18:00 seller-1 retain",
                        "Tue 09:00-09:30 seller-1 meeting",
                        "Tue 09:30-10:30 seller-1 retain");
    }

    @Test
    void k7_the_shift_ends_a_meeting() {
        Trace trace = Floor.run(DESK, "time.length=1 day", "people.meetings={at: '17:50-18:10'}");
        assertThat(text(trace.spent(TimeBin.MEETING)))
                .containsExactly(
                        "Mon 17:50-18:00 seller-1 meeting",
                        "Mon 17:50-18:00 seller-2 meeting",
                        "Mon 17:50-18:00 seller-3 meeting",
                        "Mon 17:50-18:00 seller-4 meeting");
    }

    @Test
    void k8_everybody_has_its_days_of_training_and_they_are_spread() {
        Trace trace = Floor.run(
                DESK,
                "time={length: 365 days, lunch: none}",
                "people.training.days=5",
                "people.absence={leaveDays: 28}",
                "structure.roles.seller.headcount=20");
        assertThat(trace.spent(TimeBin.TRAINING)
                        .collect(Collectors.groupingBy(Trace.Stretch::person, Collectors.counting()))
                        .values())
                .hasSize(20)
                .containsOnly(5L);
        assertThat(trace.spent(TimeBin.TRAINING)
                        .collect(Collectors.groupingBy(Trace.Stretch::from, Collectors.counting()))
                        .values())
                .as("a hundred days of training over 260 workdays: seldom two at once")
                .allMatch(people -> people <= 2);
    }

    @Test
    void k9_the_flu_takes_the_first_people_on_its_dates() {
        Trace trace = Floor.run(
                DESK,
                "time={length: 4 days, lunch: none}",
                "structure.roles.seller.away=[{headcount: 2, from: 2025-01-07, to: 2025-01-08}]");
        assertThat(text(trace.spent(TimeBin.ABSENCE)))
                .containsExactly(
                        "Tue 09:00-18:00 seller-1 absence",
                        "Tue 09:00-18:00 seller-2 absence",
                        "Wed 09:00-18:00 seller-1 absence",
                        "Wed 09:00-18:00 seller-2 absence");
        assertThat(trace.scheduled().count()).as("absence is paid").isEqualTo(16);
    }

    @Test
    void k10_joiners_get_new_seats_and_the_last_seats_close() {
        Trace trace = Floor.run(
                DESK,
                "time={length: 4 days, lunch: none}",
                "people.hiringCost=500",
                "structure.roles.seller={headcount: 2, plan: [{on: 2025-01-09, leave: 2}, {on: 2025-01-07, join: 1}]}");
        assertThat(trace.lines("hired", "seatOpened", "seatClosed"))
                .containsExactly(
                        "Tue 00:00 hired seller-3 500.00",
                        "Tue 00:00 seatOpened seller-3",
                        "Thu 00:00 seatClosed seller-3",
                        "Thu 00:00 seatClosed seller-2");
        assertThat(text(trace.employed()))
                .containsExactly(
                        "Mon 00:00-Fri 00:00 seller-1", "Mon 00:00-Thu 00:00 seller-2", "Tue 00:00-Thu 00:00 seller-3");
        assertThat(text(trace.scheduled().filter(s -> s.person().number() > 1)))
                .containsExactly(
                        "Mon 09:00-18:00 seller-2",
                        "Tue 09:00-18:00 seller-2",
                        "Tue 09:00-18:00 seller-3",
                        "Wed 09:00-18:00 seller-2",
                        "Wed 09:00-18:00 seller-3");
    }

    @Test
    void k11_a_joiner_learns_from_its_first_day() {
        Trace trace = Floor.run(
                ONE_CALL,
                "time.length=3 days",
                "people.ramp={duration: 1000 days, startAt: 0.5}",
                "structure.roles.seller={headcount: 1, plan: [{on: 2025-01-07, join: 1}, {on: 2025-01-08, leave: 1}],"
                        + " away: [{headcount: 1, from: 2025-01-07, to: 2025-01-07}]}");
        assertThat(trace.work().get(0)).isEqualTo("Mon 09:00-09:10 seller-1 retain");
        assertThat(trace.spent(TimeBin.RETAIN)
                        .filter(s -> s.person().number() == 2)
                        .mapToDouble(s -> Ticks.toMinutes(s.length())))
                .as("at half speed, and hardly more at nine")
                .singleElement()
                .satisfies(minutes -> assertThat(minutes).isBetween(19.9, 20.0));
    }

    @Test
    void k12_the_clients_and_the_paused_work_of_a_leaver_go_to_others() {
        Trace trace = Floor.run(
                ONE_CALL,
                "time.length=3 days",
                "market.initialClients=2",
                "activities.retain.duration=600 min",
                "structure={accounts: owned, roles: {seller: {headcount: 2, activities: [retain, takeOrder],"
                        + " plan: [{on: 2025-01-07, leave: 1}]}}}");
        assertThat(trace.work())
                .containsExactlyInAnyOrder(
                        "Mon 09:00-18:00 seller-1 retain",
                        "Mon 09:00-18:00 seller-2 retain",
                        "Tue 09:00-10:00 seller-1 retain",
                        "Tue 10:00-11:00 seller-1 retain",
                        "Wed 09:00-18:00 seller-1 retain");
    }

    @Test
    void k13_a_vacant_seat_shows() {
        String orders = """
                market: {initialClients: 200}
                time: {length: 6 weeks}
                clients: {orderInterval: 7 days, regularity: {distribution: gamma, shape: 4}, patience: 30 min}
                structure: {roles: {seller: {headcount: 1, activities: [takeOrder],
                  plan: [{on: 2025-01-20, leave: 1}, {on: 2025-02-03, join: 1}]}}}
                """;
        Trace trace = Floor.run(orders);
        int[] weeks = new int[6];
        for (long time : trace.times("orderTaken")) {
            weeks[(int) (time / (7 * Ticks.PER_DAY))]++;
        }
        assertThat(weeks[2] + weeks[3])
                .as("nobody is there in the third and fourth week")
                .isZero();
        assertThat(List.of(weeks[0], weeks[1], weeks[4], weeks[5]))
                .allSatisfy(n -> assertThat(n).isGreaterThan(50));
    }

    @Test
    void k14_the_manager_hires_above_the_limit_up_to_the_most_and_freezes_below_the_other() {
        String busy = """
                market: {initialClients: %d}
                time: {length: 5 weeks}
                clients: {orderInterval: 5 days, regularity: {distribution: gamma, shape: 4}, channel: {written: 1}}
                structure: {roles: {seller: {headcount: 1, activities: [takeOrder],
                  hiring: {every: 1 week, lead: 3 days, most: 3}}}}
                """;
        Trace full = Floor.run(busy.formatted(2000));
        assertThat(full.lines("hiringDecided", "seatOpened"))
                .containsExactly(
                        "13 Mon 00:00 hiringDecided seller hire",
                        "16 Thu 00:00 seatOpened seller-2",
                        "20 Mon 00:00 hiringDecided seller hire",
                        "23 Thu 00:00 seatOpened seller-3");
        Trace idle = Floor.run(busy.formatted(20));
        assertThat(idle.lines("hiringDecided", "seatOpened"))
                .containsExactly("13 Mon 00:00 hiringDecided seller freeze");
    }

    @Test
    void k15_who_leaves_a_frozen_role_is_not_replaced() {
        String lines = """
                time: {length: 20 weeks}
                people: {turnover: 4 per year, vacancy: 5 days}
                structure: {roles: {seller: {headcount: 10, activities: [takeOrder]}}}
                """;
        assertThat(Floor.run(lines).count("hired")).isGreaterThan(5);
        Trace frozen = Floor.run(lines, "structure.roles.seller.hiring={every: 1 week, most: 10}");
        assertThat(frozen.of("hired")).allMatch(hired -> hired.at() < 7 * Ticks.PER_DAY);
    }

    /** Papers of an order each Monday: a fallback after two hours, at once when the clerk's seat is closed. */
    @Test
    void k16_when_the_last_seat_closes_the_fallback_takes_the_work_at_once() {
        Trace trace = Floor.run("""
                market: {initialClients: 1}
                time: {length: 15 days}
                clients: {orderInterval: 7 days, rhythm: {weekdays: {MON: 1}, hours: {9: 1}}}
                activities: {prepareDocuments: {duration: 10 min}}
                structure:
                  roles:
                    seller: {headcount: 1, activities: [takeOrder, {prepareDocuments: {onlyAfter: 2 h}}]}
                    clerk:
                      headcount: 1
                      activities: [prepareDocuments]
                      away: [{headcount: 1, from: 2025-01-06, to: 2025-01-06}]
                      plan: [{on: 2025-01-20, leave: 1}]
                """);
        assertThat(trace.lines("documentsDone"))
                .containsExactly(
                        "Mon 12:09 documentsDone #0/1 seller-1 late",
                        "13 Mon 10:10 documentsDone #0/2 clerk-1",
                        "20 Mon 10:11 documentsDone #0/3 seller-1");
    }
}
