package salesfloor.metrics;

import salesfloor.model.event.Person;
import salesfloor.model.event.Stage;
import salesfloor.model.event.Ticks;
import salesfloor.model.event.TimeBin;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Economics;
import salesfloor.scenario.Rate;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Structure.Leader;
import salesfloor.scenario.Structure.Pay;
import salesfloor.scenario.Structure.Role;

/**
 * Money of the window, in whole cents. Every amount lands on exactly one {@link Stage}; what a person costs is split over the
 * stages of the work it did, idle time in proportion (full costing).
 */
final class Accounts {

    private final Scenario scenario;
    private final Window window;
    private final long existingBefore;
    private final long[] direct = new long[Stage.values().length];
    private final long[] qualifiedBy;
    private final long[] firstDealsBy;
    private final long[] marginBy;
    private long revenue;
    private long goods;
    private long discounts;
    private long marginOfExisting;

    Accounts(Scenario scenario, Window window, int people) {
        this.scenario = scenario;
        this.window = window;
        long year = Math.round(Rate.DAYS_PER_YEAR * Ticks.PER_DAY);
        existingBefore = Math.max(window.from(), window.to() - year);
        qualifiedBy = new long[people];
        firstDealsBy = new long[people];
        marginBy = new long[people];
    }

    // What happened

    void spent(long now, Stage stage, long cents) {
        if (window.contains(now)) {
            direct[stage.ordinal()] += cents;
        }
    }

    void qualified(long now, Person by) {
        qualifiedBy[by.index()] += window.contains(now) ? 1 : 0;
    }

    void firstDeal(long now, Person by) {
        firstDealsBy[by.index()] += window.contains(now) ? 1 : 0;
    }

    void released(long now, long value, long goodsCost, long discount, long wonAt, Person by) {
        if (window.contains(now)) {
            long margin = value - goodsCost - discount;
            revenue += value;
            goods += goodsCost;
            discounts += discount;
            marginBy[by.index()] += margin;
            marginOfExisting += wonAt < existingBefore ? margin : 0;
        }
    }

    // What it comes to

    long revenue() {
        return revenue;
    }

    long grossMargin() {
        return revenue - goods - discounts;
    }

    long marginOfExisting() {
        return marginOfExisting;
    }

    /** Overhead of the firm for the window. */
    long overhead() {
        Economics economics = scenario.economics();
        return cents(economics.overhead() * window.months()) + Math.round(revenue * economics.overheadShare());
    }

    /** Pay of one person with on-cost: fixed for the time employed, variable for what it did, overtime for what it stayed. */
    long payOf(Person person, Workload workload) {
        Role role = role(person);
        Pay pay = role.pay();
        double months = workload.employed(person) / (Rate.DAYS_PER_MONTH * Ticks.PER_DAY);
        double fixed = pay.monthly() * months;
        double variable = pay.perQualified() * qualifiedBy[person.index()]
                + pay.perFirstDeal() * firstDealsBy[person.index()]
                + pay.shareOfMargin() * marginBy[person.index()] / 100;
        double overtime = hourlyPay(person, fixed, workload)
                * pay.overtimeFactor()
                * workload.spent(person, TimeBin.OVERTIME)
                / Ticks.PER_HOUR;
        return cents((fixed + variable + overtime) * (1 + scenario.economics().employerOnCost()));
    }

    /** Fixed pay of the window per scheduled hour of it. */
    private static double hourlyPay(Person person, double fixed, Workload workload) {
        long scheduled = workload.scheduled(person);
        return scheduled == 0 ? 0 : fixed / scheduled * Ticks.PER_HOUR;
    }

    /** Pay of leaders with on-cost. */
    long payOfLeaders() {
        double monthly = 0;
        for (Leader leader : scenario.structure().management().values()) {
            monthly += leader.headcount() * leader.monthly();
        }
        return cents(monthly * window.months() * (1 + scenario.economics().employerOnCost()));
    }

    int leaders() {
        int heads = 0;
        for (Leader leader : scenario.structure().management().values()) {
            heads += leader.headcount();
        }
        return heads;
    }

    private long seatCost() {
        return cents(scenario.economics().seatCost() * window.months());
    }

    /** Cents by stage, in the order of {@link Stage}. They sum up to the cost of sales. */
    long[] byStage(Workload workload) {
        long[] cents = direct.clone();
        for (Person person : workload.people()) {
            split(payOf(person, workload) + seatCost(), person, workload, cents);
        }
        cents[Stage.MANAGEMENT.ordinal()] += payOfLeaders() + leaders() * seatCost();
        return cents;
    }

    /** Pay, seats and what was spent directly, summed without regard to stages. */
    long total(Workload workload) {
        long sum = payroll(workload) + (workload.people().length + leaders()) * seatCost();
        for (long cents : direct) {
            sum += cents;
        }
        return sum;
    }

    /** All pay with on-cost. */
    long payroll(Workload workload) {
        long sum = payOfLeaders();
        for (Person person : workload.people()) {
            sum += payOf(person, workload);
        }
        return sum;
    }

    /** Splits an amount by time worked per stage; rounding differences go from stage to stage, so that nothing is lost. */
    private void split(long amount, Person person, Workload workload, long[] cents) {
        long[] time = new long[cents.length];
        long total = 0;
        for (ActivityType activity : ActivityType.values()) {
            long spent = workload.spent(person, TimeBin.of(activity));
            time[Stage.of(activity).ordinal()] += spent;
            total += spent;
        }
        if (total == 0) {
            cents[Stage.of(role(person).activities().get(0).activity()).ordinal()] += amount;
            return;
        }
        long timeSoFar = 0;
        long given = 0;
        for (int stage = 0; stage < time.length; stage++) {
            timeSoFar += time[stage];
            long upTo = Math.round(amount * (timeSoFar / (double) total));
            cents[stage] += upTo - given;
            given = upTo;
        }
    }

    private Role role(Person person) {
        Role role = scenario.structure().roles().get(person.role());
        if (role == null) {
            throw new IllegalArgumentException("There is no role " + person.role() + ".");
        }
        return role;
    }

    private static long cents(double amount) {
        return Math.round(amount * 100);
    }
}
