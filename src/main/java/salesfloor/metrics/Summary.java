package salesfloor.metrics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import salesfloor.model.event.Person;
import salesfloor.model.event.Stage;
import salesfloor.model.event.Ticks;
import salesfloor.model.event.TimeBin;
import salesfloor.scenario.Scenario;

/** Makes the measures of one replication from what the recorder's parts have counted. Definitions: {@link Catalogue}. */
final class Summary {

    /** The line of the leaders among those of the roles. */
    private static final String MANAGEMENT = Stage.MANAGEMENT.key();

    /** Minutes at which waits are counted. */
    private static final List<String> WAITS = List.of(
            "0", "0.25", "0.5", "0.75", "1", "1.5", "2", "3", "4", "5", "7.5", "10", "15", "20", "30", "45", "60",
            "120", "240", "480", "1440", "4320");

    private final Scenario scenario;
    private final Recorder told;
    private final Accounts accounts;
    private final Workload workload;
    private final double months;
    private final long[] stages;
    private final long salesCost;
    private final Map<String, Double> measures = new LinkedHashMap<>();

    Summary(Scenario scenario, Recorder told) {
        this.scenario = scenario;
        this.told = told;
        accounts = told.accounts;
        workload = told.workload;
        months = told.window.months();
        stages = accounts.byStage(workload);
        salesCost = accounts.total();
    }

    Map<String, Double> measures() {
        flows();
        clients();
        waits();
        acquisition();
        people();
        money();
        costs(measures);
        perHead();
        told.classes.summarise(measures);
        return inCatalogueOrder();
    }

    private void flows() {
        OrderFlow orders = told.orders;
        measures.put("leads", told.funnel.leads.perMonth());
        measures.put("qualified", told.funnel.qualified.perMonth());
        measures.put("firstDeals", told.funnel.firstDeals.perMonth());
        measures.put("orders", orders.taken.perMonth());
        measures.put("ordersPerDay", ratio(orders.taken.inWindow(), told.openDays()));
        measures.put("lostOrders", orders.lostShare());
        measures.put("averageTicket", orders.averageTicket());
        measures.put("upsellShare", orders.upsellShare());
    }

    private void clients() {
        Base base = told.base;
        double active = base.active.average(told.window.to());
        measures.put("activeClients", active);
        measures.put("activeClientsEnd", (double) base.active.level());
        measures.put("churn", ratio(base.lapsed.perMonth(), active));
        measures.put("reactivated", base.reactivated.perMonth());
    }

    private void waits() {
        OrderFlow orders = told.orders;
        measures.put("orderWait", orders.waits().mean() / Ticks.PER_MINUTE);
        measures.put("orderWaitP90", orders.waits().quantile(0.9) / Ticks.PER_MINUTE);
        measures.put("serviceLevel", orders.serviceLevel());
        measures.put("releaseTime", orders.release.mean() / Ticks.PER_HOUR);
        measures.put("leadResponse", told.funnel.response.mean() / Ticks.PER_HOUR);
        double openDay = scenario.time().openMinutes() * (double) Ticks.PER_MINUTE;
        measures.put("leadToFirstDeal", told.funnel.toFirstDeal.mean() / openDay);
        measures.put("orderLeadTime", orders.leadTime.mean() / Ticks.PER_HOUR);
    }

    private void acquisition() {
        long cost = stages[Stage.LEAD.ordinal()]
                + stages[Stage.QUALIFICATION.ordinal()]
                + stages[Stage.FIRST_DEAL.ordinal()];
        measures.put("acquisitionCost", ratio(cost / 100.0, told.funnel.firstDeals.inWindow()));
        double contribution = (accounts.grossMargin() - stages[Stage.FULFILMENT.ordinal()]) / 100.0 / months;
        double lapsed = told.base.lapsed.perMonth();
        measures.put("clientValue", ratio(contribution, lapsed));
    }

    private void people() {
        for (String role : scenario.structure().roles().keySet()) {
            measures.put("utilisation." + role, workload.utilisation(role));
        }
        for (String role : scenario.structure().roles().keySet()) {
            measures.put("routineShare." + role, workload.routineShare(role));
        }
        for (String role : scenario.structure().roles().keySet()) {
            double minutes = workload.spent(role, TimeBin.OVERTIME) / (double) Ticks.PER_MINUTE;
            measures.put("overtime." + role, ratio(minutes, workload.personDays(role)));
        }
    }

    private void money() {
        measures.put("revenue", perMonth(accounts.revenue()));
        measures.put("grossMargin", perMonth(accounts.grossMargin()));
        measures.put("salesCost", perMonth(salesCost));
        measures.put("payroll", perMonth(told.payRoll.payroll()));
        measures.put("overhead", perMonth(accounts.overhead()));
        measures.put("profit", perMonth(profit()));
        measures.put("profitability", ratio(profit(), accounts.revenue()));
        measures.put("costPerOrder", ratio(salesCost / 100.0, told.orders.taken.inWindow()));
        measures.put(
                "costPerFirstDeal",
                ratio(stages[Stage.FIRST_DEAL.ordinal()] / 100.0, told.funnel.firstDeals.inWindow()));
        measures.put("existingClientProfitShare", ratio(accounts.marginOfExisting(), accounts.grossMargin()));
    }

    private long profit() {
        return accounts.grossMargin() - salesCost - accounts.overhead();
    }

    private void costs(Map<String, Double> into) {
        for (Stage stage : Stage.values()) {
            into.put(
                    "costPerOrder." + stage.key(),
                    ratio(stages[stage.ordinal()] / 100.0, told.orders.taken.inWindow()));
        }
    }

    private void perHead() {
        double heads = workload.heads() + told.payRoll.leaders();
        measures.put("ordersPerHead", ratio(told.orders.taken.perMonth(), heads));
        measures.put("profitPerHead", ratio(perMonth(profit()), heads));
    }

    private Map<String, Double> inCatalogueOrder() {
        Map<String, Double> ordered = new LinkedHashMap<>();
        for (Measure measure : Measure.catalogue()) {
            measures.forEach((key, value) -> {
                if (Measure.of(key).filter(measure::equals).isPresent()) {
                    ordered.put(key, value);
                }
            });
        }
        return ordered;
    }

    Map<String, Map<String, Double>> staff() {
        Map<String, Map<String, Double>> staff = new LinkedHashMap<>();
        for (String role : scenario.structure().roles().keySet()) {
            staff.put(role, workload.minutesPerPersonDay(role));
        }
        return staff;
    }

    Map<String, Double> costs() {
        Map<String, Double> costs = new LinkedHashMap<>();
        for (Stage stage : Stage.values()) {
            costs.put(stage.key(), perMonth(stages[stage.ordinal()]));
        }
        return costs;
    }

    /** By role and for management, per month by part. */
    Map<String, Map<String, Double>> pay() {
        Map<String, long[]> cents = new LinkedHashMap<>();
        for (Person person : workload.people()) {
            add(cents, person.role(), told.payRoll.of(person));
        }
        if (told.payRoll.leaders() > 0) {
            add(cents, MANAGEMENT, told.payRoll.ofLeaders());
        }
        Map<String, Map<String, Double>> pay = new LinkedHashMap<>();
        cents.forEach((role, amounts) -> {
            Map<String, Double> parts = new LinkedHashMap<>();
            parts.put(ReplicationResult.PEOPLE, role.equals(MANAGEMENT) ? told.payRoll.leaders() : seats(role));
            for (PayPart part : PayPart.values()) {
                parts.put(part.key(), perMonth(amounts[part.ordinal()]));
            }
            pay.put(role, parts);
        });
        return pay;
    }

    /** Average number of seats of a role. */
    private double seats(String role) {
        double seats = 0;
        for (Person person : workload.people()) {
            seats += person.role().equals(role) ? workload.provided(person) : 0;
        }
        return seats;
    }

    private static void add(Map<String, long[]> cents, String role, PaySlip slip) {
        long[] sums = cents.computeIfAbsent(role, r -> new long[PayPart.values().length]);
        for (PayPart part : PayPart.values()) {
            sums[part.ordinal()] += slip.cents(part);
        }
    }

    Map<String, Double> funnel() {
        Map<String, Double> funnel = new LinkedHashMap<>();
        funnel.put("leads", told.funnel.leads.perMonth());
        funnel.put("called", told.funnel.called.perMonth());
        funnel.put("qualified", told.funnel.qualified.perMonth());
        funnel.put("firstDeals", told.funnel.firstDeals.perMonth());
        return funnel;
    }

    /** The distribution of the waits that {@code orderWait} is the mean of, at places that suit seconds as well as days. */
    Map<String, Double> waitShares() {
        long[] ticks = new long[WAITS.size()];
        for (int i = 0; i < ticks.length; i++) {
            ticks[i] = Math.round(Double.parseDouble(WAITS.get(i)) * Ticks.PER_MINUTE);
        }
        double[] shares = told.orders.waits().shares(ticks);
        Map<String, Double> waits = new LinkedHashMap<>();
        for (int i = 0; i < shares.length; i++) {
            waits.put(WAITS.get(i), shares[i]);
        }
        return waits;
    }

    /** An amount of the window in cents as currency per month. */
    private double perMonth(long cents) {
        return cents / 100.0 / months;
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }
}
