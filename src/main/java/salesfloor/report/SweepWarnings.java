package salesfloor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import salesfloor.experiment.Findings;
import salesfloor.experiment.Outcome;
import salesfloor.experiment.StoppingRule;
import salesfloor.experiment.horizon.ObservedStart;
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

    /** Many points may begin alike: how many, what is said of the first, and the remedy for all. */
    static List<Warning> ofStarts(List<ObservedStart> starts, NextCommand command) {
        List<Warning> each = StartWarnings.of(starts, command);
        if (each.size() < 2) {
            return each;
        }
        ObservedStart first = starts.stream()
                .filter(start -> !start.distorted().isEmpty())
                .findFirst()
                .orElseThrow();
        String alone = StartWarnings.of(List.of(first), command).get(0).message();
        String message = Words.say("sweep.points", each.size(), starts.size(), Names.of(first.label()), alone);
        return List.of(new Warning(each.get(0).code(), message, each.get(0).remedy()));
    }
}
