package salesfloor.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import salesfloor.report.MeasureTargets;
import salesfloor.scenario.file.EffectiveText;
import salesfloor.scenario.file.ExperimentReader;
import salesfloor.scenario.file.InputFiles;
import salesfloor.scenario.file.InvalidScenario;
import salesfloor.scenario.file.Problem;
import salesfloor.scenario.file.ProblemText;
import salesfloor.scenario.file.ReadExperiment;
import salesfloor.scenario.file.ReadScenario;
import salesfloor.scenario.file.ScenarioReader;

/** How all commands read scenario and experiment files and say what is wrong with them. */
final class ScenarioFiles {
    /** The files of this computer. */
    static final ScenarioFiles ON_DISK = new ScenarioFiles(InputFiles.ON_DISK);

    private static final int MOST_SHOWN = 100;

    private final InputFiles inputs;

    /** @param inputs where files are read from */
    ScenarioFiles(InputFiles inputs) {
        this.inputs = inputs;
    }

    /** Reads a scenario and the text with everything filled in. */
    EffectiveScenario read(Path file, List<String> sets) {
        ReadScenario read = reader().read(file, sets);
        return new EffectiveScenario(read.scenario(), EffectiveText.of(read));
    }

    /** A reader that knows every measure a goal may name. */
    ScenarioReader reader() {
        return new ScenarioReader(MeasureTargets.all(), inputs);
    }

    /** Reads an experiment; the changes of the command line are laid over every case. */
    ReadExperiment experiment(Path file, List<String> sets) {
        return new ExperimentReader(MeasureTargets.all(), inputs).read(file, sets);
    }

    /** Whether a file is an experiment: it names a base. What cannot be read is none. */
    boolean isExperiment(Path file) {
        return ExperimentReader.isExperiment(file, inputs);
    }

    /** Prints every problem and how many there are. */
    static void print(InvalidScenario invalid, PrintWriter err, boolean colour) {
        ProblemText text = new ProblemText(colour);
        List<Problem> problems = invalid.problems();
        for (Problem problem : problems.subList(0, Math.min(MOST_SHOWN, problems.size()))) {
            err.print(text.of(problem));
            err.print('\n');
        }
        String first = problems.get(0).code().id();
        err.print(problems.size() == 1 ? "1 problem." : problems.size() + " problems.");
        err.print(" More about " + first + ": " + Invocation.of("explain " + first) + "\n");
        err.flush();
    }
}
