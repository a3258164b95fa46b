package salesfloor.report;

import java.util.List;
import java.util.Optional;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.Findings;
import salesfloor.experiment.GoalCheck;
import salesfloor.experiment.Outcome;

/** What a command found, as far as its result folder must know. */
public interface FolderReport {

    /** What each scenario's replications say; only scenarios that have any. */
    List<Findings> all();

    /** Whether any goal of any scenario is missed. */
    default boolean missesGoal() {
        return all().stream()
                .flatMap(findings -> findings.goals().stream())
                .anyMatch(goal -> goal.verdict() == GoalCheck.Verdict.MISSED);
    }

    /** How the simulations ended. */
    Outcome outcome();

    /** One sentence to quote. */
    String answer();

    /** The text of {@code summary.json}. */
    String json();

    /** How the scenarios compare; empty where there is only one. */
    Optional<Comparison> comparison();
}
