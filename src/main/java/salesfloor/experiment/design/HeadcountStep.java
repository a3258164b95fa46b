package salesfloor.experiment.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One person more or fewer in a role, nothing else changed.
 *
 * @param label the point of the design
 * @param role the role in words
 * @param before headcount of the scenario as it is
 * @param after headcount of this point
 */
public record HeadcountStep(String label, String role, int before, int after) {

    /** The steps of a design whose first point is the scenario as it is, in the order of the design. */
    public static List<HeadcountStep> of(SweepDesign design) {
        DesignPoint base = design.points().get(0);
        List<HeadcountStep> steps = new ArrayList<>();
        for (DesignPoint point : design.points()) {
            point.settings().forEach((role, setting) -> {
                Setting before = Objects.requireNonNull(base.settings().get(role));
                if (!setting.equals(before)) {
                    steps.add(new HeadcountStep(
                            point.label(), role, (int) Math.round(before.value()), (int) Math.round(setting.value())));
                }
            });
        }
        return steps;
    }

    /** Whether somebody is hired. */
    public boolean isOneMore() {
        return after > before;
    }
}
