package salesfloor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import salesfloor.experiment.Findings;
import salesfloor.experiment.Outcome;
import salesfloor.experiment.StoppingRule;
import salesfloor.report.words.Words;

/** What a reader of a sweep must be warned of: each kind of warning once, with the points that it concerns. */
final class SweepWarnings {
    private SweepWarnings() {}

    static List<Warning> of(List<Findings> all, Outcome outcome, StoppingRule rule, NextCommand command) {
        Map<String, List<String>> points = new LinkedHashMap<>();
        Map<String, Warning> first = new LinkedHashMap<>();
        for (Findings findings : all) {
            for (Warning warning : RunWarnings.of(findings, outcome.of(findings.label()), rule, command)) {
                if (!warning.code().startsWith("goal-")) {
                    first.putIfAbsent(warning.code(), warning);
                    points.computeIfAbsent(warning.code(), code -> new ArrayList<>())
                            .add(findings.label());
                }
            }
        }
        List<Warning> warnings = new ArrayList<>();
        first.forEach((code, warning) -> {
            List<String> labels = points.getOrDefault(code, List.of());
            String message = labels.size() == all.size() || all.size() == 1
                    ? warning.message()
                    : Words.say("sweep.points", labels.size(), all.size(), Names.of(labels.get(0)), warning.message());
            warnings.add(new Warning(code, message, warning.remedy()));
        });
        outcome.failed().stream()
                .filter(failure ->
                        all.stream().noneMatch(findings -> findings.label().equals(failure.label())))
                .map(failure -> failure.label())
                .distinct()
                .forEach(label -> warnings.add(
                        new Warning("replication-failed", Words.say("sweep.point-left-out", Names.of(label)), "")));
        return warnings;
    }

    /** Many points may begin alike: the first is told, and how many there are. */
    static List<Warning> ofStarts(List<Warning> starts, int points) {
        if (starts.size() < 2) {
            return starts;
        }
        Warning first = starts.get(0);
        String where = starts.size() + " of " + points + " points, first ";
        return List.of(new Warning(first.code(), where + first.message(), first.remedy()));
    }
}
