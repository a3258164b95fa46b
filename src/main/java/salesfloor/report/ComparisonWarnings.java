package salesfloor.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import salesfloor.experiment.Findings;
import salesfloor.experiment.Outcome;
import salesfloor.experiment.StoppingRule;
import salesfloor.report.words.Days;
import salesfloor.report.words.Words;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Time;

/** What a reader of a comparison must be warned of. What is the same in all scenarios is said once. */
public final class ComparisonWarnings {
    private ComparisonWarnings() {}

    static List<Warning> of(
            List<Findings> all, Outcome outcome, StoppingRule rule, List<Warning> noticed, NextCommand command) {
        List<Warning> warnings = new ArrayList<>(noticed);
        List<List<Warning>> each = all.stream()
                .map(findings -> RunWarnings.of(findings, outcome.of(findings.label()), rule, command))
                .toList();
        for (int i = 0; i < each.size(); i++) {
            for (Warning warning : each.get(i)) {
                boolean shared = each.stream().allMatch(others -> others.contains(warning));
                String label = all.get(i).label();
                if (!shared) {
                    warnings.add(new Warning(
                            warning.code(), Words.say("warning.of", label, warning.message()), warning.remedy()));
                } else if (i == 0) {
                    warnings.add(warning);
                }
            }
        }
        return warnings;
    }

    /** Scenarios that are observed in different windows: seasons, holidays and luck then differ, too. */
    public static List<Warning> differentWindows(List<Scenario> scenarios, NextCommand command) {
        Time first = scenarios.get(0).time();
        List<String> others = scenarios.stream()
                .filter(scenario -> !sameWindow(first, scenario.time()))
                .map(Scenario::name)
                .distinct()
                .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        return List.of(new Warning(
                "different-window",
                Words.say(
                        "warning.different-window." + (others.size() == 1 ? "one" : "several"),
                        String.join(", ", others),
                        scenarios.get(0).name(),
                        window(first)),
                command.with(
                        "--set", "time.start=" + first.start(),
                        "--set", "time.warmUp=" + text(first.warmUp()),
                        "--set", "time.length=" + text(first.length()))));
    }

    private static boolean sameWindow(Time one, Time other) {
        return one.start().equals(other.start())
                && one.warmUp().equals(other.warmUp())
                && one.length().equals(other.length());
    }

    private static String window(Time time) {
        return Words.say(
                "warning.different-window.window", Days.day(time.start()), said(time.length()), said(time.warmUp()));
    }

    private static String said(Duration duration) {
        long minutes = duration.toMinutes();
        if (minutes % (7 * 24 * 60) == 0) {
            return Words.count(minutes / (7 * 24 * 60), "week");
        }
        return minutes % (24 * 60) == 0
                ? Words.count(minutes / (24 * 60), "day")
                : Figures.whole(minutes) + " " + Wording.unitWordsOf("min", "");
    }

    /** As a scenario file has it. */
    private static String text(Duration duration) {
        long minutes = duration.toMinutes();
        if (minutes % (7 * 24 * 60) == 0) {
            return minutes / (7 * 24 * 60) + " weeks";
        }
        return minutes % (24 * 60) == 0 ? minutes / (24 * 60) + " days" : minutes + " min";
    }
}
