package salesfloor.theory;

import java.util.LinkedHashMap;
import java.util.Map;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Economics;
import salesfloor.scenario.Rate;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Structure.Leader;
import salesfloor.theory.Staffing.Crew;

/**
 * What a month of given flows earns and costs, in the scenario's currency. Overtime is left out. Vacant seats are not paid but
 * cost their seat. The pay of a role counts as acquisition in proportion to its working time on qualification and development.
 */
final class MonthlyMoney {
    private final Premises premises;
    private final Scenario scenario;
    private final Economics economics;
    private final DayFlows flows;
    private final MonthlyPay pay;
    private final double perMonth = Rate.DAYS_PER_MONTH;

    MonthlyMoney(Premises premises, DayFlows flows) {
        this.premises = premises;
        this.scenario = premises.scenario();
        this.economics = scenario.economics();
        this.flows = flows;
        this.pay = new MonthlyPay(premises, flows, grossMargin());
    }

    /** Value of orders at the firm's own prices. */
    double revenue() {
        return flows.desk().revenueAtMarketPrice() * scenario.price().index() * perMonth - discounts();
    }

    /** Revenue less cost of goods; a dearer or cheaper price level does not change what the goods cost. */
    double grossMargin() {
        return revenue() - flows.desk().revenueAtMarketPrice() * (1 - economics.grossMargin()) * perMonth;
    }

    double payroll() {
        double sum = 0;
        for (Crew crew : premises.staffing().crews()) {
            sum += pay.of(crew);
        }
        return sum + payOfLeaders() * (1 + economics.employerOnCost());
    }

    private double payOfLeaders() {
        double sum = 0;
        for (Leader leader : scenario.structure().management().values()) {
            sum += leader.headcount() * leader.monthly();
        }
        return sum;
    }

    double seats() {
        double sum = leaders() * economics.seatCost();
        for (Crew crew : premises.staffing().crews()) {
            sum += pay.seats(crew);
        }
        return sum;
    }

    /** Everybody on the payroll when no seat is vacant, leaders included. */
    double heads() {
        double people = premises.staffing().crews().stream()
                .mapToDouble(crew -> crew.seats().heads())
                .sum();
        return people + leaders();
    }

    private int leaders() {
        return scenario.structure().management().values().stream()
                .mapToInt(Leader::headcount)
                .sum();
    }

    /** What new people cost: those who replace leavers and those who join by the plan. */
    double hiring() {
        double sum = 0;
        for (Crew crew : premises.staffing().crews()) {
            var career = scenario.career(crew.role());
            double months = premises.days().days() / perMonth;
            double joiners = Seats.joiners(crew.role(), premises.days()) / months;
            double leavers = crew.seats().heads()
                    * crew.availability().staffed()
                    * premises.perDay(career.turnover())
                    * perMonth;
            sum += career.hiringCost() * (joiners + leavers);
        }
        return sum;
    }

    double leads() {
        return flows.won().leadCost() * perMonth;
    }

    double fulfilment() {
        return flows.desk().orders() * economics.fulfilment().costPerOrder() * perMonth
                + revenue() * economics.fulfilment().shareOfTicket();
    }

    double documents() {
        boolean any = premises.staffing().does(ActivityType.PREPARE_DOCUMENTS);
        return any ? flows.desk().orders() * economics.documentCost() * perMonth : 0;
    }

    double credits() {
        return flows.desk().orders()
                * Ordering.badOrders(premises)
                * scenario.activities().handleComplaint().credit()
                * perMonth;
    }

    /** All costs but the firm's overhead. */
    double salesCost() {
        return payroll() + seats() + hiring() + leads() + fulfilment() + documents() + credits();
    }

    double overhead() {
        return economics.overhead() + economics.overheadShare() * revenue();
    }

    double profit() {
        return grossMargin() - salesCost() - overhead();
    }

    /** Leads, and the pay and seats of qualification and development. */
    double acquisition() {
        double cost = leads();
        for (Crew crew : premises.staffing().crews()) {
            cost += acquisitionShare(crew) * (pay.of(crew) + pay.seats(crew));
        }
        return cost;
    }

    private double acquisitionShare(Crew crew) {
        Map<ActivityType, Double> work = Workload.of(premises, flows);
        double all = 0;
        double winning = 0;
        for (var duty : crew.role().activities()) {
            double minutes = work.getOrDefault(duty.activity(), 0.0) * pay.part(crew, duty.activity());
            all += minutes;
            boolean wins = duty.activity() == ActivityType.QUALIFY || duty.activity() == ActivityType.DEVELOP;
            winning += wins ? minutes : 0;
        }
        return all == 0 ? 0 : winning / all;
    }

    /** The lines of the estimate, in the order of a profit and loss account. */
    Map<String, Double> lines() {
        Map<String, Double> lines = new LinkedHashMap<>();
        lines.put("revenue", revenue());
        lines.put("grossMargin", grossMargin());
        lines.put("payroll", payroll());
        lines.put("seats", seats());
        if (hiring() > 0) {
            lines.put("hiring", hiring());
        }
        lines.put("leadCost", leads());
        lines.put("documentCost", documents());
        lines.put("fulfilment", fulfilment());
        lines.put("credits", credits());
        lines.put("salesCost", salesCost());
        lines.put("overhead", overhead());
        lines.put("profit", profit());
        lines.put("profitability", profit() / revenue());
        return lines;
    }

    private double discounts() {
        double ticket = flows.desk().orders() == 0
                ? 0
                : flows.desk().revenueAtMarketPrice()
                        * scenario.price().index()
                        / flows.desk().orders();
        return flows.reactivated() * scenario.activities().reactivate().discount() * ticket * perMonth;
    }
}
