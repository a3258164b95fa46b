package salesfloor.theory;

import salesfloor.random.PortableMath;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Economics;
import salesfloor.scenario.Rate;
import salesfloor.scenario.Structure.Bonus;
import salesfloor.scenario.Structure.Pay;
import salesfloor.theory.Staffing.Crew;

/**
 * What the people of a role are paid for a month of given flows. Overtime is left out. Everybody of a role is taken to have the
 * mean margin: a bonus on the own margin is higher where people or months differ, most of all near its threshold.
 */
final class MonthlyPay {
    private final Premises premises;
    private final Economics economics;
    private final DayFlows flows;
    private final double grossMargin;

    MonthlyPay(Premises premises, DayFlows flows, double grossMargin) {
        this.premises = premises;
        this.economics = premises.scenario().economics();
        this.flows = flows;
        this.grossMargin = grossMargin;
    }

    /** Pay of one role with on-cost. */
    double of(Crew crew) {
        return gross(crew) * (1 + crew.role().pay().onCostOr(economics));
    }

    private double gross(Crew crew) {
        Pay pay = crew.role().pay();
        double qualified = flows.won().qualified() * Rate.DAYS_PER_MONTH * part(crew, ActivityType.QUALIFY);
        double deals = flows.won().firstDeals() * Rate.DAYS_PER_MONTH * part(crew, ActivityType.DEVELOP);
        return pay.monthly() * crew.seats().paid() * crew.availability().staffed()
                + pay.perQualified() * qualified
                + (pay.perFirstDeal() + vested(pay)) * deals
                + pay.shareOfMargin() * grossMargin * part(crew, ActivityType.TAKE_ORDER)
                + pay.bonus().map(bonus -> bonus(bonus, crew)).orElse(0.0);
    }

    /** Expected commission on a deal that vests. */
    private double vested(Pay pay) {
        return pay.vesting()
                .map(time -> pay.perVestedDeal() * alive(WorkingDays.days(time)))
                .orElse(0.0);
    }

    /** Share of new clients that are active so many days after the first deal. */
    double alive(double days) {
        double once = premises.scenario().clients().onlyOnce();
        double lapseAfter = premises.scenario().clients().lapseAfter();
        double alive = 0;
        for (int i = 0; i < premises.habits().size(); i++) {
            Habit habit = premises.habits().get(i);
            Departure departure = flows.departures().get(i);
            double silent = departure.silentDays() / habit.meanInterval();
            double stays = habit.over(interval -> 1 - departure.lost() * left(departure, days - silent * interval));
            double notYetLapsed = habit.over(interval -> lapseAfter * interval > days ? 1 : 0);
            alive += habit.share() * ((1 - once) * stays + once * notYetLapsed);
        }
        return alive;
    }

    private static double left(Departure departure, double days) {
        return -PortableMath.expm1(-departure.hazard() * Math.max(0, days));
    }

    private double bonus(Bonus bonus, Crew crew) {
        double seats = crew.seats().heads();
        double staffed = crew.availability().staffed();
        if (bonus.of() == Bonus.Base.TEAM) {
            return bonus.share() * Math.max(0, grossMargin / seats - bonus.above()) * seats * staffed;
        }
        double own = grossMargin * part(crew, ActivityType.TAKE_ORDER) / seats;
        return bonus.share() * Math.max(0, own - bonus.above() * staffed) * seats;
    }

    /** Seats of a role, vacant ones included. */
    double seats(Crew crew) {
        return crew.seats().heads() * crew.role().pay().seatCostOr(economics);
    }

    /** Part of the people doing an activity who belong to this role. */
    double part(Crew crew, ActivityType activity) {
        double mine = 0;
        double all = 0;
        for (Staffing.Post post : premises.staffing().posts(activity)) {
            Crew other = premises.staffing().crews().get(post.crew());
            all += other.capacity();
            mine += other.name().equals(crew.name()) ? other.capacity() : 0;
        }
        return all == 0 ? 0 : mine / all;
    }
}
