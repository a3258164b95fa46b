package salesfloor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import salesfloor.experiment.ExperimentListener;
import salesfloor.experiment.FailedReplication;
import salesfloor.experiment.Simulation;
import salesfloor.scenario.Scenario;
import salesfloor.verification.Judged;
import salesfloor.verification.Setup;
import salesfloor.verification.TheoryCase;
import salesfloor.verification.Verification;

/** Simulates cases with known answers, with logs in a folder that is there only meanwhile. */
final class VerificationRun {
    private static final int FAILURES_SHOWN = 5;

    private final List<TheoryCase> cases;
    private final Function<Setup, Scenario> scenarios;
    private final Simulation simulation;
    private final long seed;
    private final int threads;
    private final Screen screen;
    private final boolean quiet;

    VerificationRun(
            List<TheoryCase> cases,
            Function<Setup, Scenario> scenarios,
            Simulation simulation,
            long seed,
            int threads,
            Screen screen,
            boolean quiet) {
        this.cases = cases;
        this.scenarios = scenarios;
        this.simulation = simulation;
        this.seed = seed;
        this.threads = threads;
        this.screen = screen;
        this.quiet = quiet;
    }

    /** The cases, judged; empty where the program was interrupted. */
    List<Judged> judge() throws IOException {
        Path logs = Files.createTempDirectory("salesfloor-verify");
        try (Progress progress = screen.progress()) {
            ExperimentListener listener = quiet ? ExperimentListener.NONE : new StudyProgress(progress, 0);
            Verification verification =
                    new Verification(cases, scenarios, simulation, logs, Salesfloor.version(), seed, threads, listener);
            try (Interruption interruption = new Interruption(verification::stop)) {
                List<Judged> judged = verification.judge();
                progress.end();
                failures(verification.failed());
                return interruption.happened() ? List.of() : judged;
            }
        } finally {
            delete(logs);
        }
    }

    private void failures(List<FailedReplication> failed) {
        failed.stream()
                .limit(FAILURES_SHOWN)
                .forEach(failure -> screen.note(failure.label() + ": replication " + failure.replication() + " (seed "
                        + failure.seed() + ") failed: " + failure.message()));
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }
}
