package salesfloor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.report.FolderRefused;
import salesfloor.report.Style;
import salesfloor.report.VerificationReport;
import salesfloor.scenario.Scenario;
import salesfloor.verification.Judged;
import salesfloor.verification.Setup;
import salesfloor.verification.TheoryCase;
import salesfloor.verification.TheoryCases;

/**
 * Simulates departments of which theory knows what must come out, and compares; or makes a result folder again and compares every
 * byte.
 */
@Command(
        name = "verify",
        description = {
            "Compares the simulation with theory where theory knows the answer: queues, people, clients, money.",
            "With DIR: makes a result folder again from what it says alone, and compares every byte."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every case agrees; with DIR: every byte is the same",
            "1:failed, or not so",
            "2:wrong usage, or not a whole result folder",
            "130:interrupted"
        })
final class VerifyCommand implements Callable<Integer> {
    private static final List<String> OF_THEORY = List.of("--only", "--seed", "--scenarios", "--out", "--json");

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "Result folder to be made again.")
    private @Nullable Path results;

    @Option(
            names = "--only",
            paramLabel = "WORDS",
            description = "Only the cases whose subject or name has these words, such as 'Erlang A'.")
    private String only = "";

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "" + SimulationOptions.SEED,
            description =
                    "Root seed (default: ${DEFAULT-VALUE}). Any other may fail a case by chance, see the last line.")
    private long seed = SimulationOptions.SEED;

    @Option(
            names = "--threads",
            paramLabel = "T",
            description = "Replications simulated at a time (default: all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--scenarios",
            paramLabel = "DIR",
            description = "Folder of the scenarios (default: scenarios/theory of the project).")
    private @Nullable Path scenarios;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Also write verification.html and verification.json into this folder.")
    private @Nullable Path out;

    @Mixin
    private Looks looks = new Looks();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, FolderRefused {
        if (threads < 1 || threads > SimulationOptions.THREAD_CAP) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--threads is " + threads + "; it must be a whole number from 1 to " + SimulationOptions.THREAD_CAP
                            + ".");
        }
        Screen screen = Screen.of(spec.commandLine(), looks);
        return results == null ? theory(screen) : reproduction(results, screen);
    }

    private int reproduction(Path folder, Screen screen) throws IOException, FolderRefused {
        for (String option : OF_THEORY) {
            if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
                throw new ParameterException(
                        spec.commandLine(),
                        option + " is about the comparison with theory; it does not go with a folder.");
            }
        }
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), folder + " is no folder.");
        }
        boolean same = new Reproduction(folder, threads, screen)
                .check(spec.commandLine().getOut(), looks.quiet);
        return same ? ExitCodes.DONE : ExitCodes.FAILED;
    }

    private int theory(Screen screen) throws IOException {
        refuseFile();
        Path folder = scenarioFolder();
        List<TheoryCase> cases = TheoryCases.all(setup -> scenario(folder, setup)).stream()
                .filter(this::isAsked)
                .toList();
        if (cases.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "No case has the words '" + only + "'.");
        }
        VerificationRun run = new VerificationRun(
                cases,
                setup -> scenario(folder, setup),
                DepartmentReplication::new,
                seed,
                threads,
                screen,
                looks.quiet);
        List<Judged> judged = run.judge();
        return judged.isEmpty()
                ? ExitCodes.INTERRUPTED
                : tell(new VerificationReport(judged, seed, Salesfloor.version()), screen);
    }

    private void refuseFile() {
        if (out != null && Files.exists(out) && !Files.isDirectory(out)) {
            throw new ParameterException(spec.commandLine(), "--out " + out + " is a file. Name a folder.");
        }
    }

    private Path scenarioFolder() {
        Path folder = Objects.requireNonNullElse(
                scenarios, Path.of(System.getProperty("salesfloor.home", ""), "scenarios", "theory"));
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no folder " + folder
                            + ". Start from the project's root, or name the folder with --scenarios.");
        }
        return folder;
    }

    private static Scenario scenario(Path folder, Setup setup) {
        return ScenarioFiles.ON_DISK
                .reader()
                .read(folder.resolve(setup.file()), setup.sets())
                .scenario();
    }

    private boolean isAsked(TheoryCase one) {
        String words = (one.subject() + ": " + one.name()).toLowerCase(Locale.ROOT);
        return words.contains(only.toLowerCase(Locale.ROOT));
    }

    private int tell(VerificationReport report, Screen screen) throws IOException {
        if (out != null) {
            report.write(out);
        }
        String text = looks.json ? report.json() : looks.quiet ? report.answer() + "\n" : report.text(style());
        boolean told = Screen.print(spec.commandLine().getOut(), text);
        if (looks.json) {
            screen.note(report.answer());
        }
        if (out != null) {
            screen.note("Written: " + out.resolve("verification.html"));
        }
        return told && report.agrees() ? ExitCodes.DONE : ExitCodes.FAILED;
    }

    private Style style() {
        return Screen.colours(System.getenv(), looks.noColor) ? Style.COLOUR : Style.PLAIN;
    }
}
