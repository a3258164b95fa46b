package salesfloor.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** P: what people are like: how hard work changes them, and how they differ. */
class PPeopleTest {

    /** A care call of an hour for each of three clients at nine, orders between nine and ten; an hour of work makes hasty. */
    private static final String BUSY_HOUR = """
            market: {initialClients: 3}
            time: {length: 1 day}
            clients: {orderInterval: 7 days, rhythm: {weekdays: {MON: 1}, hours: {9: 1}}}
            activities: {retain: {every: 9 h, duration: 60 min}}
            structure: {roles: {seller: {headcount: 1, activities: [takeOrder, retain]}}}
            people: {load: {busySpeed: 2}}
            """;

    @Test
    void p1_after_a_full_clock_hour_a_person_works_faster() {
        assertThat(Floor.run(BUSY_HOUR).work())
                .containsExactly(
                        "Mon 09:00-10:00 seller-1 retain",
                        "Mon 10:00-10:05 seller-1 takeOrder",
                        "Mon 10:05-10:10 seller-1 takeOrder",
                        "Mon 10:10-10:15 seller-1 takeOrder",
                        "Mon 10:15-10:45 seller-1 retain",
                        "Mon 10:45-11:15 seller-1 retain");
    }

    @Test
    void p2_lunch_takes_haste_away() {
        assertThat(Floor.run(BUSY_HOUR, "time.lunch='10:00-11:00'").work())
                .containsExactly(
                        "Mon 09:00-10:00 seller-1 retain",
                        "Mon 11:00-11:10 seller-1 takeOrder",
                        "Mon 11:10-11:20 seller-1 takeOrder",
                        "Mon 11:20-11:30 seller-1 takeOrder",
                        "Mon 11:30-12:30 seller-1 retain",
                        "Mon 12:30-13:00 seller-1 retain");
    }

    @Test
    void p3_who_hurries_errs_more_or_less() {
        String errors = """
                market: {initialClients: 3}
                clients: {orderInterval: 7 days, rhythm: {weekdays: {MON: 1}, hours: {9: 1}}}
                activities: {takeOrder: {errorRate: 1}, retain: {every: 40 h, duration: 60 min}}
                structure: {roles: {seller: {headcount: 1, activities: [takeOrder, retain, handleComplaint]}}}
                """;
        assertThat(Floor.run(errors).of("complaintSettled")).hasSize(3);
        assertThat(Floor.run(errors, "people.load={busyErrors: 0}").of("complaintSettled"))
                .as("all orders are taken after an hour of care")
                .isEmpty();
    }

    /** Six hours of care a day, two thirds of it, are a hard day; after two of them the tired are half as fast again. */
    private static final String HARD_DAYS = """
            market: {initialClients: 1}
            time: {length: 2 weeks}
            clients: {orderInterval: 700 days, lapseAfter: 9}
            activities: {retain: {every: 16 h, duration: 6 h}}
            structure: {roles: {seller: {headcount: 1, activities: [takeOrder, retain]}}}
            people:
              load: {busySpeed: 1, tiredAbove: 0.5, tiredDays: 2, tiredSpeed: 1.5}
            """;

    @Test
    void p4_hard_days_in_a_row_tire_until_a_day_is_not_hard_and_weekends_do_not_count() {
        assertThat(Floor.run(HARD_DAYS).work())
                .containsExactly(
                        "Mon 13:17-18:00 seller-1 retain",
                        "Mon 18:00-19:17 seller-1 overtime",
                        "Tue 11:17-17:17 seller-1 retain",
                        "Wed 09:17-13:17 seller-1 retain",
                        "Thu 09:00-15:00 seller-1 retain",
                        "Fri 09:00-15:00 seller-1 retain",
                        "13 Mon 09:00-13:00 seller-1 retain",
                        "14 Tue 09:00-15:00 seller-1 retain",
                        "15 Wed 09:00-15:00 seller-1 retain",
                        "16 Thu 09:00-13:00 seller-1 retain",
                        "17 Fri 09:00-15:00 seller-1 retain");
    }

    @Test
    void p5_the_tired_leave_sooner() {
        Trace usual = Floor.run(HARD_DAYS, "people.turnover=6 per year");
        assertThat(usual.employed()).hasSize(1);
        Trace tired = Floor.run(
                HARD_DAYS, "people.turnover=6 per year", "people.vacancy=5 days", "people.load.tiredQuitting=100");
        assertThat(tired.work())
                .as("tired on Wednesday, gone for five days; the successor begins fresh, and goes when tired")
                .containsExactly(
                        "Mon 13:17-18:00 seller-1 retain",
                        "Mon 18:00-19:17 seller-1 overtime",
                        "Tue 11:17-17:17 seller-1 retain",
                        "Wed 09:17-13:17 seller-1 retain",
                        "14 Tue 09:00-15:00 seller-1 retain",
                        "15 Wed 09:00-15:00 seller-1 retain",
                        "16 Thu 09:00-13:00 seller-1 retain");
    }

    /** One offer in two succeeds; of sellers that succeed twice as often or never, each always makes it or never. */
    @Test
    void p6_people_differ_in_success() {
        String offers = """
                market: {initialClients: 400}
                clients: {orderInterval: 7 days}
                activities: {takeOrder: {duration: 1 min, upsell: {suited: 1, chance: 0.5}}}
                structure: {roles: {seller: {headcount: 8, activities: [takeOrder]}}}
                """;
        assertThat(shares(Floor.run(offers))).allMatch(share -> share > 0.2 && share < 0.8);
        assertThat(shares(Floor.run(offers, "people.success={distribution: empirical, values: [0, 2]}")))
                .containsOnly(0.0, 1.0)
                .contains(0.0, 1.0);
        assertThat(shares(Floor.run(
                        offers, "structure.roles.seller.people.success=2", "people.success={mean: 1, cv: 0.25}")))
                .as("a role's own people")
                .containsOnly(1.0);
    }

    /** Share of successful offers of each seller. */
    private static List<Double> shares(Trace trace) {
        return trace.of("orderTaken").stream()
                .map(Happening::detail)
                .collect(Collectors.groupingBy(
                        detail -> detail.split(" ", -1)[1],
                        TreeMap::new,
                        Collectors.averagingDouble(detail -> detail.endsWith("upsold") ? 1 : 0)))
                .values()
                .stream()
                .toList();
    }
}
