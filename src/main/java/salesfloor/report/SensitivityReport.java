package salesfloor.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import salesfloor.experiment.Findings;
import salesfloor.experiment.Outcome;
import salesfloor.experiment.design.Assumption;
import salesfloor.experiment.design.SensitivityFindings;
import salesfloor.report.chart.Chart;
import salesfloor.report.page.Page.Figure;
import salesfloor.report.table.TableRows;
import salesfloor.report.words.Language;
import salesfloor.report.words.Words;

/**
 * All that is said about a study of assumptions, in files and on the terminal alike.
 *
 * @param asked the question in words; may be empty
 * @param choice what the advice chooses from, in words; empty where the scenarios were named
 * @param all what the replications of each scenario say, everything as it is; the first is held against the others
 * @param labels names of all scenarios, in the order of the study
 * @param found what the study found
 * @param words how values of assumptions read
 * @param outcome which replications of the scenarios were run
 * @param runs how many runs the study took
 * @param rootSeed the root seed
 */
public record SensitivityReport(
        String asked,
        String choice,
        List<Findings> all,
        List<String> labels,
        SensitivityFindings found,
        SettingWords words,
        Outcome outcome,
        int runs,
        long rootSeed)
        implements FolderReport {
    public SensitivityReport {
        all = List.copyOf(all);
        labels = List.copyOf(labels);
    }

    @Override
    public String question() {
        return asked.isEmpty() ? Words.say("sensitivity.question", Wording.words(response())) : Wording.safe(asked);
    }

    /** The measure that decides. */
    String response() {
        return found.plan().measures().get(0);
    }

    /** The scenario that is advised. */
    String advised() {
        return labels.get(found.advice().advised());
    }

    /** The one that it is held against. */
    String other() {
        return labels.get(found.advice().other());
    }

    /** A value of an assumption in its own unit. */
    String value(Assumption assumption, double value) {
        return words.of(found.plan().assumptions().indexOf(assumption), value);
    }

    /** The same for files, alike in every language: {@code 21.5 days}, {@code 2400}. */
    String plainValue(Assumption assumption, double value) {
        return Language.ENGLISH.speaking(() -> value(assumption, value)).replace(Language.ENGLISH.thousands(), "");
    }

    @Override
    public List<Figure> figures() {
        return KeyFigures.ofPoints(List.of(all), response());
    }

    @Override
    public String answer() {
        return new SensitivityAnswer(this).text();
    }

    @Override
    public String json() {
        return SensitivityJson.of(this);
    }

    /** Goals are those of the scenarios; a study of assumptions does not judge by them. */
    @Override
    public List<Findings> judged() {
        return List.of();
    }

    @Override
    public Map<String, TableRows> tables() {
        SensitivityTables own = new SensitivityTables(this);
        Map<String, TableRows> tables = new LinkedHashMap<>();
        tables.put(FolderContent.SENSITIVITY, own::sensitivity);
        tables.put(FolderContent.TORNADO, own::tornado);
        tables.put(FolderContent.REVERSAL, own::reversal);
        return tables;
    }

    @Override
    public List<Chart> charts(List<Timeline> timelines) {
        return new SensitivityCharts(this).all();
    }
}
