package salesfloor.theory;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Rate;
import salesfloor.scenario.Scenario;

/**
 * A scenario as flows of fluid: the balance of the closed client base, the load of each role, what limits orders, and what it
 * earns. Milliseconds instead of minutes; a run of little variation agrees within a few percent.
 *
 * <p>What it leaves out, all of which makes a real department do worse: waits and callers who hang up before a desk is full, late
 * touches, the hours of the day, overtime, bonuses of those who do better than the mean, changes between activities, chance. People of different efficiency count with their mean.
 */
public final class FlowBalance {
    private static final double VISIBLE = 0.001;

    private FlowBalance() {}

    /** The balance of a scenario. */
    public static FlowEstimate of(Scenario scenario) {
        Premises premises = Premises.of(scenario);
        Operation window = Operation.inWindow(premises);
        Operation longRun = Operation.inTheLongRun(premises);
        Map<String, Double> load = load(premises, window.allocation());
        return new FlowEstimate(
                measures(premises, window),
                measures(premises, longRun),
                load,
                load.entrySet().stream()
                        .max(Comparator.comparingDouble(Map.Entry::getValue))
                        .map(Map.Entry::getKey),
                load.values().stream().anyMatch(full -> full > 1 - VISIBLE) && window.leavesWork(VISIBLE),
                notDone(window.allocation()),
                timeConstant(window.bases()) / Rate.DAYS_PER_MONTH,
                longRun.leadShare(),
                BackOfficeRelief.of(premises, window.flows()));
    }

    private static Map<String, Double> measures(Premises premises, Operation operation) {
        DayFlows flows = operation.flows();
        MonthlyMoney money = new MonthlyMoney(premises, flows);
        double month = Rate.DAYS_PER_MONTH;
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("leads", flows.won().leads() * month);
        measures.put("qualified", flows.won().qualified() * month);
        measures.put("firstDeals", flows.won().firstDeals() * month);
        measures.put("orders", flows.desk().orders() * month);
        measures.put("ordersPerDay", flows.desk().orders() / premises.days().share());
        measures.put(
                "lostOrders",
                flows.desk().lostOrders()
                        / (flows.desk().orders() + flows.desk().lostOrders()));
        measures.put("averageTicket", money.revenue() / (flows.desk().orders() * month));
        measures.put("upsellShare", flows.desk().upsellShare(premises));
        measures.put("activeClients", flows.counted());
        measures.put("orderingClients", DayFlows.total(operation.clients()));
        measures.put("activeClientsEnd", atEnd(premises, operation));
        measures.put("churn", flows.lapsed() * month / flows.counted());
        measures.put("reactivated", flows.reactivated() * month);
        measures.put("acquisitionCost", money.acquisition() / (flows.won().firstDeals() * month));
        measures.put("clientValue", clientValue(flows, money));
        putRoles(premises, operation.allocation(), measures);
        measures.putAll(money.lines());
        measures.put("costPerOrder", money.salesCost() / (flows.desk().orders() * month));
        measures.put("ordersPerHead", flows.desk().orders() * month / money.heads());
        measures.put("profitPerHead", money.profit() / money.heads());
        return measures;
    }

    private static void putRoles(Premises premises, Allocation allocation, Map<String, Double> measures) {
        var crews = premises.staffing().crews();
        for (int i = 0; i < crews.size(); i++) {
            measures.put("utilisation." + crews.get(i).name(), allocation.utilisation(i));
        }
        for (int i = 0; i < crews.size(); i++) {
            measures.put("routineShare." + crews.get(i).name(), allocation.papers(i));
        }
    }

    private static double atEnd(Premises premises, Operation operation) {
        double end = WorkingDays.days(premises.scenario().time().length());
        double silent = operation.flows().counted() - DayFlows.total(operation.clients());
        return silent
                + operation.bases().stream().mapToDouble(base -> base.at(end)).sum();
    }

    private static double clientValue(DayFlows flows, MonthlyMoney money) {
        double perClientMonth = (money.grossMargin() - money.fulfilment()) / flows.counted();
        return perClientMonth / (flows.lapsed() * Rate.DAYS_PER_MONTH / flows.counted());
    }

    private static Map<String, Double> load(Premises premises, Allocation allocation) {
        Map<String, Double> load = new LinkedHashMap<>();
        var crews = premises.staffing().crews();
        for (int i = 0; i < crews.size(); i++) {
            load.put(crews.get(i).name(), allocation.load(i));
        }
        return load;
    }

    private static Map<ActivityType, Double> notDone(Allocation allocation) {
        Map<ActivityType, Double> notDone = new EnumMap<>(ActivityType.class);
        for (ActivityType activity : ActivityType.values()) {
            double missing = 1 - allocation.served(activity);
            if (missing > VISIBLE) {
                notDone.put(activity, missing);
            }
        }
        return notDone;
    }

    /** Of the segments together: ordering clients in the long run weigh each segment's loss. */
    private static double timeConstant(List<ClientBase> bases) {
        double loss = 0;
        double gain = 0;
        for (ClientBase base : bases) {
            loss += base.loss() * Math.max(1e-12, base.gain() + base.initial());
            gain += Math.max(1e-12, base.gain() + base.initial());
        }
        return gain / loss;
    }
}
