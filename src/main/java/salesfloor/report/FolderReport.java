package salesfloor.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.Findings;
import salesfloor.experiment.GoalCheck;
import salesfloor.experiment.Outcome;
import salesfloor.report.chart.Chart;
import salesfloor.report.page.Page.Figure;
import salesfloor.report.table.TableRows;
import salesfloor.scenario.Scenario;

/** What a command found, as far as its result folder must know. */
public interface FolderReport {

    /** What each scenario's replications say; only scenarios that have any. */
    List<Findings> all();

    /** Whether any goal of any scenario is missed. */
    default boolean missesGoal() {
        return judged().stream()
                .flatMap(findings -> findings.goals().stream())
                .anyMatch(goal -> goal.verdict() == GoalCheck.Verdict.MISSED);
    }

    /** What the results are of, such as the name of the scenario. */
    default String title() {
        return all().get(0).label();
    }

    /** The question that is answered; may be empty. */
    String question();

    /** What must be known first. */
    default List<Warning> warnings() {
        return List.of();
    }

    /** The scenario that the results are of, or from which the others differ. */
    default Scenario first() {
        return all().get(0).scenario();
    }

    /** The currency of all amounts. */
    default String currency() {
        return first().currency();
    }

    /** The scenarios whose goals are judged. */
    default List<Findings> judged() {
        return all();
    }

    /** The figures that matter most, at most five. */
    default List<Figure> figures() {
        return KeyFigures.ofRun(all().get(0));
    }

    /** How the simulations ended. */
    Outcome outcome();

    /** One sentence to quote. */
    String answer();

    /** The text of {@code summary.json}. */
    String json();

    /** How scenarios compare, group by group; none where there is nothing to compare. */
    default List<Comparison> comparisons() {
        return List.of();
    }

    /** Tables that only this command has, by file name, in the order in which they are written. */
    default Map<String, TableRows> tables() {
        return Collections.emptyMap();
    }

    /**
     * Pictures of what was found, in the order in which they matter; each has a name of its own.
     *
     * @param timelines how the weeks of each scenario went
     */
    default List<Chart> charts(List<Timeline> timelines) {
        return List.of();
    }
}
