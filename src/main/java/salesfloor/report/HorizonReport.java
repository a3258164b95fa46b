package salesfloor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.Findings;
import salesfloor.experiment.Outcome;
import salesfloor.experiment.StoppingRule;
import salesfloor.experiment.horizon.LongLook;
import salesfloor.experiment.horizon.Outlook;
import salesfloor.report.chart.Chart;
import salesfloor.report.page.Page.Figure;
import salesfloor.report.table.TableRows;
import salesfloor.report.words.Words;

/**
 * All that is said about warm-up and drift, in files and on the terminal alike.
 *
 * @param name the scenario
 * @param all what the replications of every window say, the whole run among them; year 1 always
 * @param look what the weekly series of the whole run say
 * @param views year 1 against the other windows, with the same luck
 * @param lastYear label of the last window
 * @param outcome how the simulations ended
 * @param rule which replications were asked for
 * @param rootSeed the root seed
 * @param warnings what must be known first
 * @param answer one sentence to quote
 */
public record HorizonReport(
        String name,
        List<Findings> all,
        LongLook look,
        Comparison views,
        String lastYear,
        Outcome outcome,
        StoppingRule rule,
        long rootSeed,
        List<Warning> warnings,
        String answer)
        implements FolderReport {
    private static final String ORDERS = "orders";

    public HorizonReport {
        all = List.copyOf(all);
        warnings = List.copyOf(warnings);
    }

    /** Puts together what is to be said. */
    public static HorizonReport of(
            String name,
            List<Findings> all,
            LongLook look,
            Comparison views,
            String lastYear,
            Outcome outcome,
            StoppingRule rule,
            long rootSeed,
            NextCommand command) {
        Findings firstYear = view(all, Outlook.YEAR_1).orElseThrow();
        List<Warning> warnings = new ArrayList<>();
        for (Findings findings : all) {
            if (!findings.equals(firstYear)) {
                warnings.addAll(RunWarnings.ofFailures(findings, outcome.of(findings.label()), command));
            }
        }
        warnings.addAll(RunWarnings.of(firstYear, outcome.of(firstYear.label()), rule, command));
        String answer = new HorizonAnswer(name, look, views, lastYear, firstYear).text();
        return new HorizonReport(name, all, look, views, lastYear, outcome, rule, rootSeed, warnings, answer);
    }

    @Override
    public String question() {
        return Words.say("horizon.question", Names.of(name));
    }

    @Override
    public List<Figure> figures() {
        List<Findings> firstYear = List.of(view(Outlook.YEAR_1).orElseThrow());
        return KeyFigures.ofComparison(firstYear, Optional.of(views), ORDERS, Names::of);
    }

    /** What the replications of a window say. */
    Optional<Findings> view(String label) {
        return view(all, label);
    }

    private static Optional<Findings> view(List<Findings> all, String label) {
        return all.stream().filter(findings -> findings.label().equals(label)).findFirst();
    }

    /** Goals are about the scenario's own window; {@code run} judges them. */
    @Override
    public List<Findings> judged() {
        return List.of();
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public String json() {
        return HorizonJson.of(this);
    }

    @Override
    public Map<String, TableRows> tables() {
        Map<String, TableRows> tables = new TreeMap<>();
        tables.put(FolderContent.WELCH, rows -> HorizonTables.welch(rows, this));
        tables.put(FolderContent.VIEWS, rows -> HorizonTables.views(rows, this));
        return tables;
    }

    @Override
    public List<Chart> charts(List<Timeline> timelines) {
        return new HorizonCharts(this).all();
    }
}
