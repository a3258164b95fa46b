package salesfloor.metrics;

import salesfloor.model.event.Person;
import salesfloor.model.event.Ticks;
import salesfloor.model.event.TimeBin;
import salesfloor.scenario.Economics;
import salesfloor.scenario.Rate;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Structure.Leader;
import salesfloor.scenario.Structure.Pay;
import salesfloor.scenario.Structure.Role;

/** What everybody is paid for the window: what was counted of their work, and the pay slips that follow from it. */
final class PayRoll {

    private final Scenario scenario;
    private final Economics economics;
    private final Window window;
    private final Workload workload;
    private final Bonuses bonuses;
    private final long[] qualifiedBy;
    private final long[] firstDealsBy;
    private final long[] vestedBy;
    private final long[] marginBy;
    private final long[] hiringOf;

    PayRoll(Scenario scenario, Window window, Workload workload) {
        this.scenario = scenario;
        this.economics = scenario.economics();
        this.window = window;
        this.workload = workload;
        int people = workload.people().length;
        bonuses = new Bonuses(scenario, window, people);
        qualifiedBy = new long[people];
        firstDealsBy = new long[people];
        vestedBy = new long[people];
        marginBy = new long[people];
        hiringOf = new long[people];
    }

    // What happened

    void qualified(long now, Person by) {
        qualifiedBy[by.index()] += window.contains(now) ? 1 : 0;
    }

    void firstDeal(long now, Person by) {
        firstDealsBy[by.index()] += window.contains(now) ? 1 : 0;
    }

    void vested(long now, Person by) {
        vestedBy[by.index()] += window.contains(now) ? 1 : 0;
    }

    void hired(long now, Person person, long cents) {
        hiringOf[person.index()] += window.contains(now) ? cents : 0;
    }

    void tookOrder(long now, Person by, long margin) {
        marginBy[by.index()] += window.contains(now) ? margin : 0;
    }

    void credited(long now, Person to, long margin) {
        bonuses.credited(now, to, margin);
    }

    void employed(Person person, long from, long to) {
        bonuses.employed(person, from, to);
    }

    // What it comes to

    Person[] people() {
        return workload.people();
    }

    /**
     * Pay of one person: fixed for the time employed and by its part of the role's full hours, variable for what it did, overtime for what
     * it stayed; its seat for the time it existed, and what it cost to fill.
     */
    PaySlip of(Person person) {
        Pay pay = role(person).pay();
        int index = person.index();
        double[] gross = new double[PayPart.values().length];
        double months = workload.employed(person) / (Rate.DAYS_PER_MONTH * Ticks.PER_DAY);
        double fixed = pay.monthly() * months * role(person).payPart(person.number(), scenario.time());
        gross[PayPart.FIXED.ordinal()] = fixed;
        gross[PayPart.PER_QUALIFIED.ordinal()] = pay.perQualified() * qualifiedBy[index];
        gross[PayPart.PER_FIRST_DEAL.ordinal()] = pay.perFirstDeal() * firstDealsBy[index];
        gross[PayPart.PER_VESTED_DEAL.ordinal()] = pay.perVestedDeal() * vestedBy[index];
        gross[PayPart.SHARE_OF_MARGIN.ordinal()] = pay.shareOfMargin() * marginBy[index] / 100;
        gross[PayPart.BONUS.ordinal()] = pay.bonus()
                .map(bonus -> bonuses.earned(person, bonus, workload))
                .orElse(0.0);
        gross[PayPart.OVERTIME.ordinal()] = hourlyPay(person, fixed)
                * pay.overtimeFactor()
                * workload.spent(person, TimeBin.OVERTIME)
                / Ticks.PER_HOUR;
        long payroll =
                cents((fixed + variable(gross) + gross[PayPart.OVERTIME.ordinal()]) * (1 + pay.onCostOr(economics)));
        long seat = cents(pay.seatCostOr(economics) * window.months() * workload.provided(person));
        return new PaySlip(gross, payroll, seat, hiringOf[index]);
    }

    private static double variable(double[] gross) {
        double sum = 0;
        for (int part = PayPart.PER_QUALIFIED.ordinal(); part <= PayPart.BONUS.ordinal(); part++) {
            sum += gross[part];
        }
        return sum;
    }

    /** Fixed pay of the window per scheduled hour of it. */
    private double hourlyPay(Person person, double fixed) {
        long scheduled = workload.scheduled(person);
        return scheduled == 0 ? 0 : fixed / scheduled * Ticks.PER_HOUR;
    }

    /** Pay of all leaders together. */
    PaySlip ofLeaders() {
        double monthly = 0;
        for (Leader leader : scenario.structure().management().values()) {
            monthly += leader.headcount() * leader.monthly();
        }
        double[] gross = new double[PayPart.values().length];
        gross[PayPart.FIXED.ordinal()] = monthly * window.months();
        long payroll = cents(monthly * window.months() * (1 + economics.employerOnCost()));
        return new PaySlip(gross, payroll, leaders() * cents(economics.seatCost() * window.months()), 0);
    }

    int leaders() {
        int heads = 0;
        for (Leader leader : scenario.structure().management().values()) {
            heads += leader.headcount();
        }
        return heads;
    }

    /** All pay with on-cost. */
    long payroll() {
        long sum = ofLeaders().payroll();
        for (Person person : people()) {
            sum += of(person).payroll();
        }
        return sum;
    }

    /** All pay with on-cost, all seats, and hiring. */
    long total() {
        long sum = ofLeaders().total();
        for (Person person : people()) {
            sum += of(person).total();
        }
        return sum;
    }

    Role role(Person person) {
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
