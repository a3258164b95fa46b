package salesfloor.metrics;

import java.time.LocalDate;
import java.util.Objects;
import salesfloor.model.event.Person;
import salesfloor.model.event.Ticks;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Structure;
import salesfloor.scenario.Structure.Bonus;

/**
 * Margin credited to people by calendar month, and the bonus on what of it lies above the threshold. In a month of which a part
 * lies outside the window, or in which a seat was empty for a part, the threshold counts for the rest only.
 */
final class Bonuses {

    private final Structure structure;
    private final Window window;
    private final boolean any;
    /** Midnights at which the months of the window begin, and the one after the last ends; the first lies before the window. */
    private final long[] begins;
    /** Cents by person and month. */
    private final long[][] margins;
    /** Ticks within the window by person and month. */
    private final long[][] employed;

    Bonuses(Scenario scenario, Window window, int people) {
        this.window = window;
        structure = scenario.structure();
        any = scenario.structure().roles().values().stream()
                .anyMatch(role -> role.pay().bonus().isPresent());
        int months = any ? window.month(window.to() - 1) + 1 : 0;
        begins = new long[months + 1];
        LocalDate first = window.start().plusDays(window.from() / Ticks.PER_DAY).withDayOfMonth(1);
        for (int month = 0; month <= months; month++) {
            begins[month] =
                    (first.plusMonths(month).toEpochDay() - window.start().toEpochDay()) * Ticks.PER_DAY;
        }
        margins = new long[people][months];
        employed = new long[people][months];
    }

    void credited(long now, Person to, long margin) {
        if (any && window.contains(now)) {
            margins[to.index()][window.month(now)] += margin;
        }
    }

    void employed(Person person, long from, long to) {
        for (int month = 0; month < begins.length - 1; month++) {
            long start = Math.max(from, begins[month]);
            long end = Math.min(to, begins[month + 1]);
            employed[person.index()][month] += start < end ? window.overlap(start, end) : 0;
        }
    }

    /** Bonus of a person over the window, in currency. */
    double earned(Person person, Bonus bonus, Workload workload) {
        double sum = 0;
        for (int month = 0; month < begins.length - 1; month++) {
            sum += bonus.of() == Bonus.Base.OWN ? own(person, bonus, month) : team(person, bonus, month, workload);
        }
        return sum;
    }

    private double own(Person person, Bonus bonus, int month) {
        double threshold = bonus.above() * part(employed[person.index()][month], month);
        return bonus.share() * Math.max(0, margins[person.index()][month] / 100.0 - threshold);
    }

    /** An equal share of the margin of all for each seat of the role, for the time it was filled. */
    private double team(Person person, Bonus bonus, int month, Workload workload) {
        long margin = 0;
        double seats = 0;
        for (Person other : workload.people()) {
            if (!isOfTeam(other, person)) {
                continue;
            }
            margin += margins[other.index()][month];
            seats +=
                    other.role().equals(person.role()) ? workload.provided(other, begins[month], begins[month + 1]) : 0;
        }
        if (seats == 0) {
            return 0;
        }
        long observed = window.overlap(begins[month], begins[month + 1]);
        double threshold = bonus.above() * part(observed, month);
        double present = employed[person.index()][month] / (double) observed;
        return bonus.share() * Math.max(0, margin / 100.0 / seats - threshold) * present;
    }

    /** Whether the bonus of a person counts what another earned: of its own team, or of all where it serves all. */
    private boolean isOfTeam(Person other, Person person) {
        return structure.teams().size() == 1 || isAcross(person) || team(other) == team(person);
    }

    private boolean isAcross(Person person) {
        return Objects.requireNonNull(structure.roles().get(person.role())).acrossTeams();
    }

    private int team(Person person) {
        return isAcross(person) ? -1 : structure.teamOf(person.role(), person.number());
    }

    private double part(long ticks, int month) {
        return ticks / (double) (begins[month + 1] - begins[month]);
    }
}
