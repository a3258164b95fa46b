package salesfloor.metrics;

import java.util.LinkedHashMap;
import java.util.Map;
import salesfloor.model.event.Person;
import salesfloor.model.event.Ticks;
import salesfloor.model.event.TimeBin;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Structure.Role;

/** Where the paid time of every person went, within the window. */
final class Workload {

    private static final TimeBin[] BINS = TimeBin.values();

    private final Scenario scenario;
    private final Window window;
    private final Person[] people;
    /** Ticks by person and, within a person, by bin. */
    private final long[] spent;

    private final long[] scheduled;
    private final long[] employed;
    /** From when to when a seat exists. */
    private final long[] providedFrom;

    private final long[] providedTo;

    Workload(Scenario scenario, Window window) {
        this.scenario = scenario;
        this.window = window;
        int heads = 0;
        for (Role role : scenario.structure().roles().values()) {
            heads += role.seats();
        }
        people = new Person[heads];
        spent = new long[heads * BINS.length];
        scheduled = new long[heads];
        employed = new long[heads];
        providedFrom = new long[heads];
        providedTo = new long[heads];
        int index = 0;
        for (Map.Entry<String, Role> role : scenario.structure().roles().entrySet()) {
            for (int number = 1; number <= role.getValue().seats(); number++) {
                people[index] = new Person(index, role.getKey(), number);
                providedFrom[index] = number <= role.getValue().headcount() ? 0 : Ticks.NEVER;
                providedTo[index] = Ticks.NEVER;
                index++;
            }
        }
    }

    void timeSpent(Person person, TimeBin bin, long from, long to) {
        spent[person.index() * BINS.length + bin.ordinal()] += window.overlap(from, to);
    }

    void scheduled(Person person, long from, long to) {
        scheduled[person.index()] += window.overlap(from, to);
    }

    void employed(Person person, long from, long to) {
        employed[person.index()] += window.overlap(from, to);
    }

    void seatOpened(long now, Person person) {
        providedFrom[person.index()] = now;
    }

    void seatClosed(long now, Person person) {
        providedTo[person.index()] = now;
    }

    /** Share of the window in which a seat existed, filled or vacant. */
    double provided(Person person) {
        return provided(person, window.from(), window.to());
    }

    /** Share of a part of the window in which a seat existed. */
    double provided(Person person, long from, long to) {
        long ticks =
                window.overlap(Math.max(from, providedFrom[person.index()]), Math.min(to, providedTo[person.index()]));
        return ticks / (double) window.overlap(from, to);
    }

    /** Seats on an average of the window. */
    double heads() {
        double sum = 0;
        for (Person person : people) {
            sum += provided(person);
        }
        return sum;
    }

    Person[] people() {
        return people.clone();
    }

    long spent(Person person, TimeBin bin) {
        return spent[person.index() * BINS.length + bin.ordinal()];
    }

    long scheduled(Person person) {
        return scheduled[person.index()];
    }

    /** Ticks of calendar time in which the seat was filled. */
    long employed(Person person) {
        return employed[person.index()];
    }

    /** Ticks of a role in a bin. */
    long spent(String role, TimeBin bin) {
        long sum = 0;
        for (Person person : people) {
            sum += person.role().equals(role) ? spent(person, bin) : 0;
        }
        return sum;
    }

    long onDuty(String role) {
        long sum = 0;
        for (TimeBin bin : BINS) {
            sum += bin.isOnDuty() ? spent(role, bin) : 0;
        }
        return sum;
    }

    private long working(String role) {
        long sum = 0;
        for (TimeBin bin : BINS) {
            sum += bin.isWork() ? spent(role, bin) : 0;
        }
        return sum;
    }

    /** Working time over on-duty time; NaN when nobody was on duty. */
    double utilisation(String role) {
        return ratio(working(role), onDuty(role));
    }

    double routineShare(String role) {
        return ratio(spent(role, TimeBin.PREPARE_DOCUMENTS), onDuty(role));
    }

    /** Paid days of all persons of a role, absences included, in full days of the role's own hours. */
    double personDays(String role) {
        Role settings = role(role);
        long perDay = scenario.time()
                        .paidMinutes(settings.hours().orElse(scenario.time().hours()))
                * Ticks.PER_MINUTE;
        long sum = 0;
        for (Person person : people) {
            sum += person.role().equals(role) ? scheduled(person) : 0;
        }
        return sum / (double) perDay;
    }

    /** Minutes per person-day by bin. */
    Map<String, Double> minutesPerPersonDay(String role) {
        Map<String, Double> minutes = new LinkedHashMap<>();
        double days = personDays(role);
        for (TimeBin bin : BINS) {
            if (!isUsed(bin)) {
                continue;
            }
            minutes.put(bin.key(), spent(role, bin) / (double) Ticks.PER_MINUTE / days);
        }
        return minutes;
    }

    /** Whether the scenario has what the bin counts; bins of rules that are off are not listed. */
    private boolean isUsed(TimeBin bin) {
        return switch (bin) {
            case MEETING -> scenario.people().meetings().isPresent();
            case TRAINING -> scenario.people().training().days() > 0;
            default -> true;
        };
    }

    private Role role(String name) {
        Role role = scenario.structure().roles().get(name);
        if (role == null) {
            throw new IllegalArgumentException("There is no role " + name + ".");
        }
        return role;
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? Double.NaN : part / (double) whole;
    }
}
