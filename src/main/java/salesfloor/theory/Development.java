package salesfloor.theory;

import java.time.Duration;
import java.util.List;
import salesfloor.random.PortableMath;
import salesfloor.scenario.Activities.Develop;

/**
 * What developing one qualified client takes and brings, if no touch is late.
 *
 * <p>A touch closes with c, else ends in a no with l, so that a good client takes 1 / (c + (1 - c) l) touches and closes with
 * c / (c + (1 - c) l). A client of the wrong type takes 1 / unfitChance touches.
 *
 * @param touchesOfFit mean touches of a good client
 * @param touchesOfUnfit mean touches of another
 * @param dealChance chance that a good client makes a first deal
 * @param minutesOfFit working minutes of a good client at normal speed, visits and closing included
 * @param minutesOfUnfit working minutes of another
 * @param daysOfFit calendar days from the first to the last touch of a good client
 * @param daysOfUnfit the same of another
 */
public record Development(
        double touchesOfFit,
        double touchesOfUnfit,
        double dealChance,
        double minutesOfFit,
        double minutesOfUnfit,
        double daysOfFit,
        double daysOfUnfit) {

    /**
     * What the activity means for one client.
     *
     * @param develop the activity
     * @param success the developers' factor on the chance to close
     * @param daysToOpening calendar days by which closed days delay a touch on average
     */
    public static Development of(Develop develop, double success, double daysToOpening) {
        double close = Math.min(1, develop.closeChance() * success);
        double end = close + (1 - close) * develop.loseChance();
        double deal = end == 0 ? 0 : close / end;
        double ofFit = touches(end);
        double ofUnfit = touches(develop.unfitChance());
        double touch = develop.duration().mean();
        double visits = develop.visitChance() * develop.visit().mean();
        double closing = deal * develop.closing().mean();
        return new Development(
                ofFit,
                ofUnfit,
                deal,
                develop.effort() * (ofFit * (touch + visits) + closing),
                develop.effort() * ofUnfit * touch,
                days(develop.waits(), end, daysToOpening),
                days(develop.waits(), develop.unfitChance(), daysToOpening));
    }

    /** A process that cannot end is cut at a thousand touches. */
    private static double touches(double end) {
        return 1 / Math.max(end, 0.001);
    }

    /** Sum of the waits, each weighted with the chance that it comes to it: (1 - end)^k. */
    private static double days(List<Duration> waits, double end, double daysToOpening) {
        double days = 0;
        double left = 1 - Math.max(end, 0.001);
        for (int k = 0; k < waits.size(); k++) {
            boolean last = k == waits.size() - 1;
            double chance = PortableMath.pow(left, k + 1.0);
            double times = last ? chance / (1 - left) : chance;
            days += times * (WorkingDays.days(waits.get(k)) + daysToOpening);
        }
        return days;
    }
}
