package salesfloor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salesfloor.report.FolderRefused;
import salesfloor.report.SideBySide;
import salesfloor.report.words.Language;

/** Tells the results in folders again, without simulating. */
@Command(
        name = "report",
        description =
                "Makes tables, charts and report of result folders again from what they hold, without simulating.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed, or a replication had failed",
            "2:wrong usage, or not a whole result folder",
            "3:done, but a goal is missed"
        })
final class ReportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", arity = "1..*", description = "Result folders.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Also show these folders side by side: page, workbook and tables go here.")
    private @Nullable Path out;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "Language of what is told: en or ru (default: as before).")
    private @Nullable String lang;

    @Option(names = "--no-charts", description = "Draw no pictures.")
    private boolean noCharts;

    @Mixin
    private Looks looks = new Looks();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, FolderRefused {
        if (lang != null) {
            LanguageOption.check(lang, spec.commandLine());
        }
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new ParameterException(spec.commandLine(), folder + " is no folder.");
            }
        }
        List<ToldAgain> all = new ArrayList<>();
        for (Path folder : folders) {
            all.add(ToldAgain.of(folder));
        }
        int worst = ExitCodes.DONE;
        for (ToldAgain one : all) {
            worst = worse(worst, one.tell(spec.commandLine(), this::asAsked));
        }
        if (out != null) {
            sideBySide(out);
        }
        return worst;
    }

    private void sideBySide(Path folder) throws IOException, FolderRefused {
        SideBySide together = SideBySide.of(folders, ScenarioFiles.ON_DISK.reader(), Invocation::line);
        together.write(folder);
        if (!looks.json) {
            spec.commandLine().getOut().print(together.answer() + "\n" + folder + "\n");
            spec.commandLine().getOut().flush();
        }
    }

    /** The language that is asked for; a folder without the wish is told as before. */
    Language language() {
        return Optional.ofNullable(lang).flatMap(Language::of).orElse(Language.ENGLISH);
    }

    private void asAsked(SimulationOptions options) {
        options.looks = looks;
        options.noCharts = noCharts;
        options.lang = lang == null ? options.lang : lang;
    }

    /** A failure counts for more than a missed goal. */
    private static int worse(int one, int other) {
        return one == ExitCodes.FAILED || other == ExitCodes.DONE ? one : other;
    }
}
