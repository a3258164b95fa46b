package salesfloor.metrics;

import salesfloor.model.event.Person;
import salesfloor.model.event.Stage;
import salesfloor.model.event.Ticks;
import salesfloor.model.event.TimeBin;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Economics;
import salesfloor.scenario.Rate;
import salesfloor.scenario.Scenario;

/**
 * Money of the window, in whole cents. Every amount lands on exactly one {@link Stage}; what a person costs is split over the
 * stages of the work it did, idle time in proportion (full costing).
 */
final class Accounts {

    private final Scenario scenario;
    private final Window window;
    private final long existingBefore;
    private final long[] direct = new long[Stage.values().length];
    private final PayRoll payRoll;
    private long revenue;
    private long goods;
    private long discounts;
    private long marginOfExisting;

    Accounts(Scenario scenario, Window window, PayRoll payRoll) {
        this.scenario = scenario;
        this.window = window;
        this.payRoll = payRoll;
        long year = Math.round(Rate.DAYS_PER_YEAR * Ticks.PER_DAY);
        existingBefore = Math.max(window.from(), window.to() - year);
    }

    // What happened

    void spent(long now, Stage stage, long cents) {
        if (window.contains(now)) {
            direct[stage.ordinal()] += cents;
        }
    }

    void released(long now, long value, long goodsCost, long discount, long wonAt, Person by) {
        if (window.contains(now)) {
            long margin = value - goodsCost - discount;
            revenue += value;
            goods += goodsCost;
            discounts += discount;
            payRoll.tookOrder(now, by, margin);
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

    /** What was spent on a stage apart from people. */
    long direct(Stage stage) {
        return direct[stage.ordinal()];
    }

    long marginOfExisting() {
        return marginOfExisting;
    }

    /** Overhead of the firm for the window. */
    long overhead() {
        Economics economics = scenario.economics();
        return cents(economics.overhead() * window.months()) + Math.round(revenue * economics.overheadShare());
    }

    /** Cents by stage, in the order of {@link Stage}. They sum up to the cost of sales. */
    long[] byStage(Workload workload) {
        long[] cents = direct.clone();
        for (Person person : payRoll.people()) {
            split(payRoll.of(person).total(), person, workload, cents);
        }
        cents[Stage.MANAGEMENT.ordinal()] += payRoll.ofLeaders().total();
        return cents;
    }

    /** Pay, seats and what was spent directly, summed without regard to stages. */
    long total() {
        long sum = payRoll.total();
        for (long cents : direct) {
            sum += cents;
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
            cents[Stage.of(payRoll.role(person).activities().get(0).activity()).ordinal()] += amount;
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

    private static long cents(double amount) {
        return Math.round(amount * 100);
    }
}
