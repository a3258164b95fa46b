package salesfloor.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import salesfloor.experiment.horizon.ObservedStart;
import salesfloor.experiment.horizon.StartFinding;
import salesfloor.report.words.Words;

/** Warns of observed windows whose figures still tell of how the run began. */
public final class StartWarnings {
    private static final int HOURS_PER_WEEK = 7 * 24;

    private StartWarnings() {}

    /** One warning for every scenario with a distorted window; the remedy is one for all. */
    public static List<Warning> of(List<ObservedStart> starts, NextCommand command) {
        List<ObservedStart> distorted =
                starts.stream().filter(start -> !start.distorted().isEmpty()).toList();
        String remedy = remedy(starts, distorted, command);
        List<Warning> warnings = new ArrayList<>();
        for (ObservedStart start : distorted) {
            String message = message(start, remedy.isEmpty());
            String said = starts.size() > 1 ? Words.say("warning.of", Names.of(start.label()), message) : message;
            warnings.add(new Warning("transient-start", said, remedy));
        }
        return warnings;
    }

    private static String message(ObservedStart start, boolean unending) {
        StartFinding worst = start.distorted().get(0);
        boolean lower = worst.bias().mean() < 0;
        String what = Words.say(
                "warning.transient." + (worst.cut().settled() ? "" : "unsettled.") + (lower ? "lower" : "higher"),
                worst.cut().weeks(),
                worst.cut().observed(),
                start.distorted().stream()
                        .map(one -> Wording.words(one.series()))
                        .collect(Collectors.joining(", ")),
                Wording.words(worst.series()),
                Figures.percentWithInterval(lower ? worst.bias().negative() : worst.bias()));
        return what + (unending ? Words.say("warning.transient.unending") : "");
    }

    /** A warm-up that covers the transients of all, with windows as long as the longest; empty where none can be named. */
    private static String remedy(List<ObservedStart> starts, List<ObservedStart> distorted, NextCommand command) {
        long warmUp = 0;
        long window = 0;
        for (ObservedStart start : starts) {
            window = Math.max(
                    window, weeks(start.time().length().minus(start.time().warmUp())));
            warmUp = Math.max(warmUp, weeks(start.time().warmUp()));
        }
        for (ObservedStart start : distorted) {
            OptionalInt leaveOut = start.leaveOut();
            if (leaveOut.isEmpty()) {
                return "";
            }
            warmUp = Math.max(warmUp, weeks(start.time().warmUp()) + leaveOut.getAsInt());
        }
        return command.with(
                "--set", "time.warmUp=" + warmUp + " weeks", "--set", "time.length=" + (warmUp + window) + " weeks");
    }

    private static long weeks(Duration time) {
        return (time.toHours() + HOURS_PER_WEEK - 1) / HOURS_PER_WEEK;
    }
}
