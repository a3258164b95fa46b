package salesfloor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import salesfloor.experiment.Precision;
import salesfloor.experiment.StoppingRule;
import salesfloor.report.ResultFolder.Existing;
import salesfloor.scenario.Scenario;

/** Options that all simulating commands share. */
final class SimulationOptions {
    static final int REPLICATIONS = 10;
    static final int MOST = 200;
    static final long SEED = 1;
    private static final int CAP = 1_000_000;
    static final int THREAD_CAP = 1024;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Set a value of the scenario, such as structure.roles.backOffice.headcount=3. Repeatable.")
    List<String> sets = new ArrayList<>();

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "" + REPLICATIONS,
            description = "Number of replications (default: ${DEFAULT-VALUE}).")
    int replications = REPLICATIONS;

    @Option(
            names = "--precision",
            paramLabel = "KPI=SHARE",
            description = "Go on until the half-width of the 95 %% interval is within this share of the mean, such as"
                    + " orders=2%%. Repeatable.")
    List<String> precision = new ArrayList<>();

    @Option(
            names = "--max-replications",
            paramLabel = "N",
            defaultValue = "" + MOST,
            description = "With --precision: never more replications than these (default: ${DEFAULT-VALUE}).")
    int most = MOST;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "" + SEED,
            description = "Root seed; every random number follows from it (default: ${DEFAULT-VALUE}).")
    long seed = SEED;

    @Option(
            names = "--threads",
            paramLabel = "T",
            description = "Replications simulated at a time (default: all cores). Results do not depend on it.")
    @Nullable
    Integer threads;

    @Option(names = "--out", paramLabel = "DIR", description = "Result folder (default: results/NAME-TIMESTAMP).")
    @Nullable
    Path out;

    @Option(names = "--resume", description = "Go on with the results that the folder has.")
    boolean resume;

    @Option(names = "--force", description = "Start anew where the folder has results already.")
    boolean force;

    @Option(names = "--replication", paramLabel = "K", description = "Run only the replication with this number.")
    @Nullable
    Integer only;

    @Option(names = "--no-charts", description = "Draw no pictures into the result folder.")
    boolean noCharts;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "Language of what is told: en or ru (default: ${DEFAULT-VALUE}).")
    String lang = "en";

    @Mixin
    Looks looks = new Looks();

    /** Whether results that are there are only told again. */
    private boolean retold;

    private final Set<String> given = new TreeSet<>();

    /** Refuses values that make no sense, before anything is read or written. */
    void check(CommandLine command) {
        command.getParseResult().matchedOptions().forEach(option -> given.add(option.longestName()));
        LanguageOption.check(lang, command);
        within(command, "--replications", replications, CAP);
        within(command, "--max-replications", most, CAP);
        within(command, "--replication", only().orElse(1), CAP);
        within(command, "--threads", threads(), THREAD_CAP);
        if (!precision.isEmpty() && only().isPresent()) {
            throw new ParameterException(command, "--replication runs one replication; --precision needs several.");
        }
        if (!precision.isEmpty()
                && most < replications
                && command.getParseResult().hasMatchedOption("--replications")) {
            throw new ParameterException(
                    command, "--max-replications (" + most + ") is below --replications (" + replications + ").");
        }
    }

    /** Which replications these options ask for. */
    StoppingRule rule(List<Scenario> scenarios, CommandLine command) {
        List<Precision> targets = new ArrayList<>();
        for (String text : precision) {
            targets.add(MeasureKeys.precision(text, scenarios, command));
        }
        return targets.isEmpty()
                ? new StoppingRule(replications, only(), targets, replications)
                : new StoppingRule(Math.min(replications, most), only(), targets, most);
    }

    private static void within(CommandLine command, String option, int value, int cap) {
        if (value < 1 || value > cap) {
            throw new ParameterException(
                    command, option + " is " + value + "; it must be a whole number from 1 to " + cap + ".");
        }
    }

    /** Whether the command line names an option, be it with the value that it has anyway. */
    boolean given(String option) {
        return given.contains(option);
    }

    /** Asks for the replications of a rule, as if the command line did. */
    void ask(StoppingRule rule) {
        if (rule.only().isPresent()) {
            only = rule.only().get();
        } else {
            replications = rule.replications();
            given.add("--replications");
        }
    }

    /** From now on the results in a folder are told again, whatever the command line says of folders. */
    void retell(Path folder) {
        out = folder;
        retold = true;
    }

    int threads() {
        return threads == null ? Math.min(THREAD_CAP, Runtime.getRuntime().availableProcessors()) : threads;
    }

    Optional<Integer> only() {
        return Optional.ofNullable(only);
    }

    Optional<Path> out() {
        return Optional.ofNullable(out);
    }

    Existing existing() {
        if (retold) {
            return Existing.TELL_AGAIN;
        }
        if (force) {
            return Existing.START_ANEW;
        }
        return resume ? Existing.GO_ON : Existing.REFUSE;
    }
}
