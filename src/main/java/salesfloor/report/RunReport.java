package salesfloor.report;

import java.util.ArrayList;
import java.util.List;
import salesfloor.experiment.Findings;
import salesfloor.experiment.Outcome;
import salesfloor.experiment.StoppingRule;
import salesfloor.report.chart.Chart;

/**
 * All that is said about one run, in files and on the terminal alike.
 *
 * @param findings what the replications say
 * @param outcome how the run ended
 * @param rule which replications were asked for
 * @param rootSeed the root seed
 * @param warnings what must be known first
 * @param answer one sentence to quote
 */
public record RunReport(
        Findings findings, Outcome outcome, StoppingRule rule, long rootSeed, List<Warning> warnings, String answer)
        implements FolderReport {
    public RunReport {
        warnings = List.copyOf(warnings);
    }

    /**
     * Puts together what is to be said.
     *
     * @param noticed what is to be warned of already
     */
    public static RunReport of(
            Findings findings,
            Outcome outcome,
            StoppingRule rule,
            long rootSeed,
            List<Warning> noticed,
            NextCommand command) {
        List<Warning> warnings = new ArrayList<>(RunWarnings.of(findings, outcome, rule, command));
        warnings.addAll(noticed);
        return new RunReport(findings, outcome, rule, rootSeed, warnings, Answer.of(findings));
    }

    @Override
    public List<Findings> all() {
        return List.of(findings);
    }

    @Override
    public String question() {
        return findings.scenario().question();
    }

    @Override
    public String json() {
        return SummaryJson.of(this);
    }

    @Override
    public List<Chart> charts(List<Timeline> timelines) {
        return timelines.stream()
                .flatMap(timeline -> new RunCharts(timeline, rootSeed).all().stream())
                .toList();
    }
}
