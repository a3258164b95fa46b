package salesfloor.theory;

import java.util.Optional;
import salesfloor.scenario.ActivityType;

/**
 * What taking papers off the order takers can bring at most, on paper.
 *
 * <p>With s the share of papers in an order taker's work per order and h the part that stays after the hand-off, the capacity of an
 * order taker grows by g = s (1 - h) / (1 - s (1 - h)), and a clerk of relative speed v who serves r order takers is loaded with
 * rho = r × s (1 - h) / v × (1 + g). It is volume only if the order desk is full and demand waits. (s = 0.2 and h = 0 give 25 %,
 * not 20 %.)
 *
 * @param share s: papers of an order / all work of the desk per order, its calls to clients included
 * @param gain g: growth of an order taker's capacity, as a share
 * @param ratio r: order takers per clerk; infinite without clerks
 * @param clerkLoad rho: load of a clerk when the order takers are full; infinite without clerks
 */
public record BackOfficeRelief(double share, double gain, double ratio, double clerkLoad) {

    /**
     * The figures for given shares.
     *
     * @param share s
     * @param residual h
     * @param speed v
     * @param ratio r
     */
    public static BackOfficeRelief of(double share, double residual, double speed, double ratio) {
        double taken = share * (1 - residual);
        double gain = taken / (1 - taken);
        return new BackOfficeRelief(share, gain, ratio, ratio * taken / speed * (1 + gain));
    }

    static Optional<BackOfficeRelief> of(Premises premises, DayFlows flows) {
        Staffing staffing = premises.staffing();
        if (!staffing.does(ActivityType.PREPARE_DOCUMENTS)
                || !staffing.does(ActivityType.TAKE_ORDER)
                || flows.desk().orders() == 0) {
            return Optional.empty();
        }
        double residual = premises.scenario().activities().prepareDocuments().residual();
        double papers = Workload.papersPerOrder(premises);
        double order = deskMinutes(premises, flows) / flows.desk().orders() - Workload.residual(premises) * papers;
        boolean clerks = staffing.papersAreHandedOff();
        double ratio = clerks
                ? capacity(staffing, ActivityType.TAKE_ORDER, false)
                        / capacity(staffing, ActivityType.PREPARE_DOCUMENTS, false)
                : Double.POSITIVE_INFINITY;
        double speed = clerks
                ? capacity(staffing, ActivityType.PREPARE_DOCUMENTS, true)
                        / capacity(staffing, ActivityType.PREPARE_DOCUMENTS, false)
                : 1;
        return Optional.of(of(papers / (order + papers), residual, speed, ratio));
    }

    /** Working minutes a day of the people who take orders, without papers. */
    private static double deskMinutes(Premises premises, DayFlows flows) {
        Staffing staffing = premises.staffing();
        double minutes = 0;
        for (var work : Workload.of(premises, flows).entrySet()) {
            boolean atDesk = staffing.posts(work.getKey()).stream()
                    .anyMatch(post -> staffing.posts(ActivityType.TAKE_ORDER).stream()
                            .anyMatch(order -> order.crew() == post.crew()));
            boolean counts = atDesk && work.getKey() != ActivityType.PREPARE_DOCUMENTS;
            minutes += counts ? work.getValue() : 0;
        }
        return minutes;
    }

    private static double capacity(Staffing staffing, ActivityType activity, boolean withSpeed) {
        return staffing.posts(activity).stream()
                .mapToDouble(post -> staffing.crews().get(post.crew()).seats().heads()
                        * (withSpeed ? post.duty().speed() : 1))
                .sum();
    }
}
