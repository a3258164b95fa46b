package salesfloor.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
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
        try (MeanwhileFolder logs = new MeanwhileFolder();
                Progress progress = screen.progress()) {
            ExperimentListener listener = quiet ? ExperimentListener.NONE : new StudyProgress(progress, 0);
            Verification verification = new Verification(
                    cases, scenarios, simulation, logs.path(), Salesfloor.version(), seed, threads, listener);
            try (Interruption interruption = new Interruption(verification::stop)) {
                List<Judged> judged = verification.judge();
                progress.end();
                failures(verification.failed());
                return interruption.happened() ? List.of() : judged;
            }
        }
    }

    private void failures(List<FailedReplication> failed) {
        failed.stream()
                .limit(FAILURES_SHOWN)
                .forEach(failure -> screen.note(failure.label() + ": replication " + failure.replication() + " (seed "
                        + failure.seed() + ") failed: " + failure.message()));
    }
}
