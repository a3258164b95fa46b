package salesfloor.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.Supplier;
import salesfloor.experiment.Case;
import salesfloor.experiment.Experiment;
import salesfloor.experiment.ExperimentListener;
import salesfloor.experiment.Outcome;
import salesfloor.experiment.Shard;
import salesfloor.experiment.StoppingRule;
import salesfloor.report.ChartFiles;
import salesfloor.report.EventFiles;
import salesfloor.report.FolderReport;
import salesfloor.report.ResultFolder;
import salesfloor.report.Style;
import salesfloor.report.words.Words;

/** The part that all simulating commands share: replications into a folder, with progress, until they are enough or stopped. */
final class Simulating {
    private final ResultFolder folder;
    private final Invocation invocation;
    private final Screen screen;

    Simulating(ResultFolder folder, Invocation invocation, Screen screen) {
        this.folder = folder;
        this.invocation = invocation;
        this.screen = screen;
        folder.drawWith(new ChartFiles(!invocation.options().noCharts, screen::note));
    }

    /** What follows the simulation; it gives the exit code. */
    @FunctionalInterface
    interface Ending {
        int of(Outcome outcome, Instant end) throws IOException;
    }

    /** Simulates and then ends so; the result is the exit code. */
    int run(List<Case> cases, StoppingRule rule, Ending ending) throws IOException {
        return run(cases, rule, Shard.WHOLE, ending);
    }

    /** Simulates a part and then ends so; the result is the exit code. */
    int run(List<Case> cases, StoppingRule rule, Shard part, Ending ending) throws IOException {
        SimulationOptions options = invocation.options();
        sayWhatWasCut(folder.torn());
        try (Progress progress = screen.progress()) {
            ExperimentListener listener = options.looks.quiet ? ExperimentListener.NONE : progress;
            Experiment experiment = new Experiment(cases, options.seed, options.threads(), listener, part);
            try (Interruption interruption = new Interruption(
                    () -> stop(experiment::stop, progress, () -> Words.say("note.stopped", folder.finished())))) {
                Outcome outcome = experiment.run(rule);
                if (outcome.interrupted() || interruption.happened()) {
                    return ExitCodes.INTERRUPTED;
                }
                progress.end();
                screen.failures(outcome.failed(), cases.size() > 1, invocation);
                return ending.of(outcome, Instant.now());
            }
        }
    }

    /** What asks for simulations one after the other, until it knows enough. */
    @FunctionalInterface
    interface Search<T> {
        T run() throws IOException;
    }

    /** What follows a search; it gives the exit code. */
    @FunctionalInterface
    interface Found<T> {
        int of(T found, Instant end) throws IOException;
    }

    /**
     * Simulates what a search asks for, and then ends so; the result is the exit code.
     *
     * @param expected how many replications it takes at least
     */
    <T> int run(ExperimentSeries series, int expected, Search<T> search, Found<T> ending) throws IOException {
        sayWhatWasCut(folder.torn());
        try (Progress progress = screen.progress()) {
            series.tell(
                    invocation.options().looks.quiet ? ExperimentListener.NONE : new StudyProgress(progress, expected));
            try (Interruption interruption =
                    new Interruption(() -> stop(series::stop, progress, () -> Words.say("note.stopped.safe")))) {
                T found = search.run();
                if (interruption.happened()) {
                    return ExitCodes.INTERRUPTED;
                }
                progress.end();
                screen.failures(series.failed());
                return ending.of(found, Instant.now());
            } catch (StudyStopped stopped) {
                return ExitCodes.INTERRUPTED;
            }
        }
    }

    /** Puts event logs together, and says of which replications there are none. */
    void join(EventFiles events, String label, SortedSet<Integer> replications) throws IOException {
        int missing = events.join(label, replications);
        if (missing > 0) {
            screen.note(Words.say("note.no-events", missing, label));
        }
    }

    /** Shows what was found, in the words that a style gives, when all of it is written; the result is the exit code. */
    int show(FolderReport report, Function<Style, String> words) {
        if (!screen.show(report, words, folder.path())) {
            screen.note(Words.say("note.unwritten", folder.path()));
            return ExitCodes.FAILED;
        }
        if (!report.outcome().failed().isEmpty()) {
            return ExitCodes.FAILED;
        }
        return report.missesGoal() ? ExitCodes.GOAL_MISSED : ExitCodes.DONE;
    }

    private void sayWhatWasCut(long bytes) {
        if (bytes > 0) {
            screen.note(Words.say("note.cut", bytes));
        }
    }

    /** The virtual machine is ending: keep what is finished and say how to go on. */
    private void stop(Runnable simulations, Progress progress, Supplier<String> words) {
        simulations.run();
        progress.end();
        String stopped = words.get();
        try {
            folder.close();
        } catch (IOException unimportant) {
            screen.note(ErrorMessages.message(unimportant));
        }
        screen.note(stopped);
        screen.note("  " + invocation.resume(folder.path()));
    }
}
