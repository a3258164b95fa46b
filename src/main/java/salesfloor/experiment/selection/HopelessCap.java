package salesfloor.experiment.selection;

import java.util.List;
import java.util.Optional;
import salesfloor.scenario.Goal;

/**
 * A cap that no plan comes near, told before anything is simulated. Only pay is judged so, since it follows from the headcount and
 * a guide hardly errs in it; what queues and chance decide, only simulation can say.
 *
 * @param cap the constraint
 * @param cheapest the plan that costs least in the guide's opinion
 * @param least what it costs
 */
public record HopelessCap(Goal cap, Plan cheapest, double least) {
    private static final String PAYROLL = "payroll";

    /** A cap below this share of what the cheapest plan costs is hopeless; between, simulation decides. */
    private static final double SHARE = 0.5;

    /** The first cap of an aim that is hopeless; empty where all may be kept. */
    public static Optional<HopelessCap> of(Aim aim, PlanSpace space, Guide guide) {
        List<Goal> caps = aim.constraints().stream()
                .filter(goal -> goal.measure().equals(PAYROLL) && !goal.atLeast())
                .toList();
        if (caps.isEmpty()) {
            return Optional.empty();
        }
        Aim least = new Aim(PAYROLL, false, List.of(), aim.confidence(), 1, aim.first(), aim.most());
        Plan cheapest =
                new Proposals(space, least, guide).best(Optional.empty(), 1).get(0);
        double payroll = guide.of(cheapest).getOrDefault(PAYROLL, Double.NaN);
        return caps.stream()
                .filter(cap -> cap.value() < SHARE * payroll)
                .findFirst()
                .map(cap -> new HopelessCap(cap, cheapest, payroll));
    }
}
