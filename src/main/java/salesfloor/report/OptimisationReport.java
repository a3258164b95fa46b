package salesfloor.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.Findings;
import salesfloor.experiment.Outcome;
import salesfloor.experiment.selection.Aim;
import salesfloor.experiment.selection.Plan;
import salesfloor.experiment.selection.Recommendation;
import salesfloor.experiment.selection.Selection;
import salesfloor.report.chart.Chart;
import salesfloor.report.page.Page.Figure;
import salesfloor.report.table.TableRows;
import salesfloor.report.words.Words;
import salesfloor.scenario.Scenario;

/**
 * All that is said about an optimisation, in files and on the terminal alike.
 *
 * @param question the question of the experiment in words; may be empty
 * @param aim what was looked for
 * @param names how plans are called
 * @param possible how many plans there are
 * @param found what was found
 * @param guessed what the formula says of the plans that it proposed and of the one chosen
 * @param today the plan that changes nothing, if it is among the plans
 * @param simulated estimates by measure of every plan that was simulated, over all its replications, in the order of plans
 * @param all figures of the chosen plan, its runner-up and today's; empty where nothing was chosen
 * @param comparison how these compare, the chosen one first; empty where there is only one
 * @param flips what would make the runner-up as good
 * @param flipReplications replications spent on that
 * @param base the scenario that the plans change
 * @param rootSeed the root seed
 * @param outcome how the simulations of the figures ended, with everything that failed
 */
public record OptimisationReport(
        String question,
        Aim aim,
        PlanNames names,
        long possible,
        Recommendation found,
        Map<Plan, Map<String, Double>> guessed,
        Optional<Plan> today,
        SortedMap<Plan, Map<String, Estimate>> simulated,
        List<Findings> all,
        Optional<Comparison> comparison,
        List<Flip> flips,
        int flipReplications,
        Scenario base,
        long rootSeed,
        Outcome outcome)
        implements FolderReport {
    public OptimisationReport {
        guessed = Collections.unmodifiableMap(new LinkedHashMap<>(guessed));
        simulated = Collections.unmodifiableSortedMap(new TreeMap<>(simulated));
        all = List.copyOf(all);
        flips = List.copyOf(flips);
    }

    Selection selection() {
        return found.selection();
    }

    /** The figures of a plan. */
    Optional<Findings> findings(Plan plan) {
        String label = names.label(plan);
        return all.stream().filter(findings -> findings.label().equals(label)).findFirst();
    }

    /** Another plan less the chosen one, in the measure that decides. */
    Optional<Contrast> against(Plan plan) {
        return comparison
                .flatMap(compared -> Optional.ofNullable(compared.measures().get(aim.response())))
                .flatMap(measure -> measure.contrast(names.label(plan)));
    }

    @Override
    public String title() {
        return Words.say("page.title.optimise", Wording.words(aim.response()));
    }

    @Override
    public Scenario first() {
        return base;
    }

    /** Constraints decide here, not the goals of the base. */
    @Override
    public List<Findings> judged() {
        return List.of();
    }

    @Override
    public List<Figure> figures() {
        return all.isEmpty() ? new OptimisationAnswer(this).nearest() : KeyFigures.ofRun(all.get(0));
    }

    /** Whether a plan is recommended at all. */
    @Override
    public boolean missesGoal() {
        return selection().chosen().isEmpty();
    }

    @Override
    public String answer() {
        return new OptimisationAnswer(this).text();
    }

    @Override
    public String json() {
        return OptimisationJson.of(this);
    }

    @Override
    public Map<String, TableRows> tables() {
        Map<String, TableRows> tables = new LinkedHashMap<>();
        tables.put(FolderContent.PLANS, rows -> PlansTable.write(rows, this));
        return tables;
    }

    @Override
    public List<Comparison> comparisons() {
        return comparison.stream().toList();
    }

    @Override
    public List<Chart> charts(List<Timeline> timelines) {
        return new OptimisationCharts(this).all();
    }
}
