package salesfloor.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.model.event.Person;
import salesfloor.model.event.Ticks;
import salesfloor.model.event.TimeBin;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Structure.Role;
import salesfloor.scenario.TimeOfDayRange;
import salesfloor.scenario.WorkTime;
import salesfloor.specification.Trace.Stretch;

/**
 * Time under calendars put together by chance: hours, lunch and its turns, shifts, days, parts of the day, breaks, meetings,
 * training, absence of all kinds, joiners, leavers, hiring and every rule for the end of the shift.
 */
class RandomCalendarsTest {

    private static final int SCENARIOS = 60;
    private static final String[] RULES = {"finish", "pause", "handBack"};

    private static String pick(SplittableRandom random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String hours(SplittableRandom random, int earliest, int latest) {
        int from = random.nextInt(earliest * 4, latest * 4 - 8);
        int to = random.nextInt(from + 8, latest * 4 + 1);
        return "'%02d:%02d-%02d:%02d'".formatted(from / 4, from % 4 * 15, to / 4, to % 4 * 15);
    }

    private static Scenario random(int number) {
        SplittableRandom random = new SplittableRandom(7_000 + number);
        String days = random.nextBoolean() ? "[MON, TUE, WED, THU, FRI]" : "[MON, WED, THU, SAT]";
        String shiftDays = pick(random, "[]", "[MON, WED]", "[THU]", "[WED, THU]");
        return Floor.scenario("""
                time: {length: 5 weeks, workdays: %s, hours: %s, lunch: %s, lunchTurns: %d, holidays: [2025-01-15]}
                market: {prospects: 3000, initialClients: %d}
                clients: {orderInterval: {mean: 6 days, cv: 0.5}, patience: {distribution: exponential, mean: 30 min},
                  channel: {phone: 2, written: 1}}
                activities:
                  takeOrder: {duration: {mean: 25 min, cv: 1}, shiftEnd: %s}
                  answerQuery: {perOrder: 0.5}
                  prepareDocuments: {duration: {mean: 40 min, cv: 1.5}, shiftEnd: %s}
                  retain: {every: 8 days, duration: {mean: 90 min, cv: 1}, shiftEnd: %s}
                people:
                  breaks: {total: %d min, pieces: %d}
                  absence: {leaveDays: %d, sickSpells: %d per year}
                  turnover: %d per year
                  vacancy: 5 days
                  switching: %d min
                  meetings: %s
                  training: {days: %d}
                  hiringCost: 400
                structure:
                  accounts: %s
                  roles:
                    seller: {headcount: %d, activities: [takeOrder, answerQuery, retain], pay: {monthly: 2000},
                      shifts: [{headcount: 1, hours: %s, share: %s}, {headcount: 1, days: %s, share: 0.6}],
                      plan: [{on: 2025-01-13, join: %d}, {on: 2025-01-23, leave: %d}, {on: 2025-01-23, join: 1}],
                      away: [{headcount: 1, from: 2025-01-09, to: 2025-01-20}], hiring: %s}
                    clerk: {headcount: %d, hours: %s, activities: [prepareDocuments], pay: {monthly: 1500},
                      shifts: [{headcount: 1, hours: %s, days: %s}]}
                """.formatted(
                        days,
                        pick(random, "'09:00-18:00'", "'07:30-20:00'", "'08:00-16:30'", "always"),
                        pick(random, "none", "'12:00-13:00'", "'12:00-12:30'"),
                        random.nextInt(1, 4),
                        random.nextInt(20, 200),
                        pick(random, RULES),
                        pick(random, RULES),
                        pick(random, RULES),
                        random.nextInt(0, 4) * 10,
                        random.nextInt(1, 5),
                        random.nextInt(0, 2) * 60,
                        random.nextInt(0, 2) * 5,
                        random.nextInt(0, 3) * 2,
                        random.nextInt(0, 2) * 2,
                        pick(random, "none", "{at: '09:00-09:15'}", "{at: '12:30-13:30', days: [MON, THU]}"),
                        random.nextInt(0, 3) * 20,
                        pick(random, "owned", "pooled"),
                        random.nextInt(2, 5),
                        hours(random, 0, 24),
                        pick(random, "1", "0.5", "0.1"),
                        shiftDays,
                        random.nextInt(1, 3),
                        random.nextInt(1, 3),
                        pick(random, "none", "{every: 1 week, lead: 2 days, most: 6, above: 0.5, stopBelow: 0.4}"),
                        random.nextInt(1, 3),
                        hours(random, 0, 24),
                        pick(random, "'00:00-24:00'", hours(random, 0, 24)),
                        shiftDays));
    }

    @Test
    void no_overlap_no_lost_minute_and_no_work_begins_outside_a_shift() {
        int meetings = 0;
        int overtime = 0;
        int training = 0;
        for (int number = 0; number < SCENARIOS; number++) {
            Scenario scenario = random(number);
            Trace trace = Floor.run(scenario, number);
            Map<Person, List<Stretch>> scheduled = byPerson(trace.scheduled());
            Map<Person, List<Stretch>> employed = byPerson(trace.employed());
            for (Map.Entry<Person, List<Stretch>> spent :
                    byPerson(trace.spent()).entrySet()) {
                Person person = spent.getKey();
                String who = "calendar " + number + ", " + person.name();
                List<Stretch> paid = scheduled.getOrDefault(person, List.of());
                addsUp(spent.getValue(), paid, who);
                onlyBeyondTheShift(spent.getValue(), paid, who);
                keepsToItsHours(paid, scenario, person, who);
                within(paid, employed.getOrDefault(person, List.of()), who + " is employed");
            }
            meetings += (int) trace.spent(TimeBin.MEETING).count();
            overtime += (int) trace.spent(TimeBin.OVERTIME).count();
            training += (int) trace.spent(TimeBin.TRAINING).count();
        }
        assertThat(List.of(meetings, overtime, training)).allMatch(count -> count > 50);
    }

    /** The laws, money among them, are checked at the end of each replication. */
    @Test
    void the_laws_hold() {
        for (int number = 0; number < SCENARIOS; number++) {
            Scenario scenario = random(number);
            var result = new DepartmentReplication(scenario, number, Optional.empty()).run(1);
            assertThat(result.measures().get("payroll"))
                    .as("calendar " + number)
                    .isPositive();
        }
    }

    private static Map<Person, List<Stretch>> byPerson(Stream<Stretch> stretches) {
        return stretches
                .sorted(Comparator.comparingLong(Stretch::from).thenComparingLong(Stretch::to))
                .collect(Collectors.groupingBy(Stretch::person, LinkedHashMap::new, Collectors.toList()));
    }

    private static void addsUp(List<Stretch> spent, List<Stretch> paid, String who) {
        disjoint(spent, who);
        disjoint(paid, who + " paid");
        List<Stretch> inShift =
                spent.stream().filter(s -> s.bin() != TimeBin.OVERTIME).toList();
        within(inShift, paid, who + " is on shift");
        assertThat(sum(inShift)).as(who + ": no lost minute").isEqualTo(sum(paid));
    }

    /** Overtime goes on from the end of a shift, or from overtime. */
    private static void onlyBeyondTheShift(List<Stretch> spent, List<Stretch> paid, String who) {
        Set<Long> ends = new HashSet<>();
        paid.forEach(shift -> ends.add(shift.to()));
        for (Stretch stretch : spent) {
            if (stretch.bin() == TimeBin.OVERTIME) {
                assertThat(ends).as(who + ": " + stretch).contains(stretch.from());
                ends.add(stretch.to());
            }
        }
    }

    private static void keepsToItsHours(List<Stretch> paid, Scenario scenario, Person person, String who) {
        Role role = Objects.requireNonNull(scenario.structure().roles().get(person.role()));
        WorkTime work = role.workTime(person.number());
        TimeOfDayRange hours = work.hours().orElse(scenario.time().hours());
        if (scenario.time().aroundTheClock() && hours.isAllDay() && work.share() == 1) {
            return; // one stretch over many days
        }
        Map<Integer, Long> ofDay = new TreeMap<>();
        for (Stretch shift : paid) {
            int day = (int) (shift.from() / Ticks.PER_DAY);
            long midnight = day * Ticks.PER_DAY;
            assertThat(comes(work, scenario, scenario.time().start().plusDays(day)))
                    .as(who + ": " + shift)
                    .isTrue();
            assertThat(shift.from() - midnight).as(who).isGreaterThanOrEqualTo(hours.fromMinute() * Ticks.PER_MINUTE);
            assertThat(shift.to() - midnight).as(who).isLessThanOrEqualTo(hours.toMinute() * Ticks.PER_MINUTE);
            ofDay.merge(day, shift.length(), Long::sum);
        }
        double most = hours.minutes() * work.share() * Ticks.PER_MINUTE;
        assertThat(ofDay.values()).as(who).allMatch(ticks -> ticks <= most);
    }

    private static boolean comes(WorkTime work, Scenario scenario, LocalDate date) {
        boolean open = scenario.time().workdays().contains(date.getDayOfWeek())
                && !scenario.time().holidays().contains(date);
        return work.includes(date.getDayOfWeek()) && (open || scenario.time().aroundTheClock());
    }

    private static long sum(List<Stretch> stretches) {
        return stretches.stream().mapToLong(Stretch::length).sum();
    }

    private static void disjoint(List<Stretch> stretches, String who) {
        long end = 0;
        for (Stretch stretch : stretches) {
            assertThat(stretch.from()).as(who + ": " + stretch).isGreaterThanOrEqualTo(end);
            assertThat(stretch.length()).as(who + ": " + stretch).isPositive();
            end = stretch.to();
        }
    }

    private static void within(List<Stretch> parts, List<Stretch> wholes, String who) {
        for (Stretch part : parts) {
            boolean found = wholes.stream().anyMatch(whole -> whole.from() <= part.from() && part.to() <= whole.to());
            assertThat(found).as(who + ": " + part).isTrue();
        }
    }
}
