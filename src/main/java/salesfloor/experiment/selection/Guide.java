package salesfloor.experiment.selection;

import java.util.Map;

/** A cheap opinion on plans, such as a formula. It says where to look first; no plan is chosen or rejected because of it. */
@FunctionalInterface
public interface Guide {

    /** What it makes of a plan: estimates by measure key; measures that it does not know are absent or NaN. */
    Map<String, Double> of(Plan plan);
}
