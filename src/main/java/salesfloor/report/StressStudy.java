package salesfloor.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import salesfloor.experiment.Findings;
import salesfloor.metrics.Measure;
import salesfloor.report.words.Words;

/** What {@code STRESS.md} says of the study: question, outputs, scenarios, replications. */
final class StressStudy {
    /** Of more scenarios only the first are shown; the texts of all are in the folder. */
    private static final int MOST_SCENARIOS = 20;

    private static final int MOST_CHANGES = 30;

    private final FolderReport report;
    private final List<StoredScenario> scenarios;

    StressStudy(FolderReport report, List<StoredScenario> scenarios) {
        this.report = report;
        this.scenarios = scenarios;
    }

    String question() {
        String question = report.question();
        return Wording.safe(question).isEmpty() ? Words.say("stress.no-question") : "> " + Markdown.text(question);
    }

    String outputs(Collection<String> tables) {
        List<List<String>> rows = new ArrayList<>();
        for (Measure measure : measures()) {
            String unit = measure.unit().replace("{currency}", report.currency());
            rows.add(List.of(Markdown.text(measure.key()), Markdown.text(unit), Markdown.text(measure.definition())));
        }
        String goals = report.judged().stream()
                .flatMap(findings -> findings.goals().stream())
                .map(check -> Markdown.text(Wording.goal(check.goal())))
                .distinct()
                .collect(Collectors.joining(", "));
        return StressForm.says("1.2", String.join(", ", tables), goals.isEmpty() ? Words.say("stress.none") : goals)
                + "\n\n" + Markdown.table(header("measure", "unit", "definition"), rows);
    }

    private List<Measure> measures() {
        Set<Measure> measures = new LinkedHashSet<>();
        for (Findings findings : report.all()) {
            findings.measures().keySet().forEach(key -> Measure.of(key).ifPresent(measures::add));
        }
        return List.copyOf(measures);
    }

    private static List<String> header(String... columns) {
        List<String> header = new ArrayList<>();
        for (String column : columns) {
            header.add(Words.say("stress.column." + column));
        }
        return header;
    }

    String scenarios() {
        String first = Markdown.text(scenarios.get(0).label());
        if (scenarios.size() == 1) {
            return StressForm.says("1.3", first);
        }
        String names = shown().stream()
                .map(stored -> "- " + Markdown.text(stored.label()))
                .collect(Collectors.joining("\n"));
        return Words.say("stress.1.3.several", scenarios.size(), first) + "\n\n" + names + more();
    }

    private List<StoredScenario> shown() {
        return scenarios.subList(0, Math.min(MOST_SCENARIOS, scenarios.size()));
    }

    private String more() {
        int more = scenarios.size() - shown().size();
        return more == 0 ? "" : "\n- " + Words.say("stress.more", more);
    }

    String differences() {
        if (scenarios.size() == 1) {
            return StressForm.says("2.3");
        }
        ScenarioValues first = ScenarioValues.of(scenarios.get(0).text());
        List<List<String>> rows = new ArrayList<>();
        for (StoredScenario other : shown()) {
            List<ScenarioValues.Change> changes = first.changes(ScenarioValues.of(other.text()));
            changes.stream().limit(MOST_CHANGES).forEach(change -> rows.add(row(other, change)));
            if (changes.size() > MOST_CHANGES) {
                rows.add(List.of(
                        Markdown.text(other.label()), Words.say("stress.more", changes.size() - MOST_CHANGES), "", ""));
            }
        }
        return Words.say("stress.2.3.several", Markdown.text(scenarios.get(0).label())) + "\n\n"
                + Markdown.table(header("scenario", "value", "first", "here"), rows) + more();
    }

    private static List<String> row(StoredScenario other, ScenarioValues.Change change) {
        return List.of(
                Markdown.text(other.label()),
                Markdown.text(change.path()),
                Markdown.text(change.before()),
                Markdown.text(change.after()));
    }

    String replications() {
        List<List<String>> rows = new ArrayList<>();
        for (Findings findings : report.all()) {
            if (rows.size() < MOST_SCENARIOS) {
                String failed = Integer.toString(
                        report.outcome().of(findings.label()).failed().size());
                rows.add(List.of(Markdown.text(findings.label()), Integer.toString(findings.replications()), failed));
            }
        }
        String warnings = report.warnings().stream()
                .map(warning -> "- " + Markdown.text(warning.message()))
                .collect(Collectors.joining("\n"));
        return StressForm.says("4.3", Words.say(report.outcome().interrupted() ? "stress.interrupted" : "stress.ended"))
                + "\n\n" + Markdown.table(header("scenario", "replications", "failed"), rows) + "\n"
                + Optional.of(warnings)
                        .filter(text -> !text.isEmpty())
                        .map(text -> Words.say("stress.warnings") + "\n\n" + text)
                        .orElse(Words.say("stress.no-warnings"));
    }
}
