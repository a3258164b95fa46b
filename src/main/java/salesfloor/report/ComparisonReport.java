package salesfloor.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.Findings;
import salesfloor.experiment.MeasureComparison;
import salesfloor.experiment.Outcome;
import salesfloor.experiment.StoppingRule;
import salesfloor.report.chart.Chart;
import salesfloor.report.page.Page.Figure;
import salesfloor.report.words.Words;

/**
 * All that is said about a comparison, in files and on the terminal alike.
 *
 * @param all what each scenario's replications say; only scenarios that have any, and at least one
 * @param compared how they compare; the first scenario must be among them
 * @param responses measures asked for; the first decides
 * @param outcome how the simulations ended
 * @param rule which replications were asked for
 * @param rootSeed the root seed
 * @param warnings what must be known first
 * @param answer one sentence to quote
 */
public record ComparisonReport(
        List<Findings> all,
        Comparison compared,
        List<String> responses,
        Outcome outcome,
        StoppingRule rule,
        long rootSeed,
        List<Warning> warnings,
        String answer)
        implements FolderReport {
    public ComparisonReport {
        all = List.copyOf(all);
        responses = List.copyOf(responses);
        warnings = List.copyOf(warnings);
    }

    /**
     * Puts together what is to be said.
     *
     * @param noticed what is to be warned of already
     */
    public static ComparisonReport of(
            List<Findings> all,
            Comparison compared,
            List<String> responses,
            Outcome outcome,
            StoppingRule rule,
            long rootSeed,
            List<Warning> noticed,
            NextCommand command) {
        List<Warning> warnings = ComparisonWarnings.of(all, outcome, rule, noticed, command);
        String answer = new ComparisonAnswer(all.get(0).scenario().currency(), compared, responses.get(0)).text();
        return new ComparisonReport(all, compared, responses, outcome, rule, rootSeed, warnings, answer);
    }

    @Override
    public String question() {
        return Words.say(
                "compare.question",
                Wording.words(responses.get(0)),
                compared.labels().stream().map(Names::of).collect(Collectors.joining(", ")));
    }

    /** The first scenario that the others are held against. */
    Findings reference() {
        return findings(compared.labels().get(0)).orElseThrow();
    }

    /** What a scenario's replications say. */
    Optional<Findings> findings(String label) {
        return all.stream().filter(findings -> findings.label().equals(label)).findFirst();
    }

    /** How the scenarios compare by the measure that decides. */
    Optional<MeasureComparison> main() {
        return Optional.ofNullable(compared.measures().get(responses.get(0)));
    }

    @Override
    public String title() {
        return compared.labels().stream().map(Names::of).collect(Collectors.joining(" · "));
    }

    @Override
    public List<Figure> figures() {
        return KeyFigures.ofComparison(all, Optional.of(compared), responses.get(0), Names::of);
    }

    @Override
    public String json() {
        return ComparisonJson.of(this);
    }

    @Override
    public List<Chart> charts(List<Timeline> timelines) {
        return new ComparisonCharts(all, compared, responses.get(0), rootSeed).all();
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(compared);
    }
}
