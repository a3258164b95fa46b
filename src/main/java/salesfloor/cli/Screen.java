package salesfloor.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import salesfloor.experiment.FailedReplication;
import salesfloor.report.FolderReport;
import salesfloor.report.Names;
import salesfloor.report.Style;
import salesfloor.report.words.Words;

/** What a simulating command says: results on standard output, everything else on standard error. */
final class Screen {
    private static final int FAILURES_SHOWN = 5;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Looks looks;
    private final boolean repaints;

    Screen(PrintWriter out, PrintWriter err, Map<String, String> environment, Looks looks) {
        this.out = out;
        this.err = err;
        this.looks = looks;
        this.repaints = colours(environment, looks.noColor);
    }

    /** The screen of a command. */
    static Screen of(CommandLine command, Looks looks) {
        return new Screen(command.getOut(), command.getErr(), System.getenv(), looks);
    }

    /** Whether colours are welcome: on a terminal only, and not when somebody said no. */
    static boolean colours(Map<String, String> environment, boolean refused) {
        return !refused
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb")
                && isTerminal(System.console());
    }

    /** From JDK 22 on there is always a console, which says itself whether it is a terminal. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }

    /** What shows how far a run is. */
    Progress progress() {
        return new Progress(err, repaints);
    }

    /** Tells of replications that failed, each with the command that shows it alone. */
    void failures(List<FailedReplication> failed, boolean several, Invocation invocation) {
        failures(
                failed,
                several,
                failure -> note(Words.say(
                        "note.alone", invocation.with("--replication", Integer.toString(failure.replication())))));
    }

    /** Says which replications of a study failed; a study cannot be asked for one of them. */
    void failures(List<FailedReplication> failed) {
        failures(failed, true, failure -> {});
    }

    private void failures(List<FailedReplication> failed, boolean several, Consumer<FailedReplication> remedy) {
        failed.stream().limit(FAILURES_SHOWN).forEach(failure -> {
            note(several ? failed(failure) : alone(failure));
            remedy.accept(failure);
        });
        if (failed.size() > FAILURES_SHOWN) {
            note(Words.say("note.more-failed", failed.size() - FAILURES_SHOWN));
        }
    }

    /** A failure among several scenarios, in a sentence. */
    private static String failed(FailedReplication failure) {
        return Words.say(
                "note.failed", Names.of(failure.label()), failure.replication(), failure.seed(), failure.message());
    }

    private static String alone(FailedReplication failure) {
        return Words.say("note.failed.only", failure.replication(), failure.seed(), failure.message());
    }

    /** Shows what was found, in the words that a style gives; says whether all of it could be written. */
    boolean show(FolderReport report, Function<Style, String> words, Path folder) {
        if (looks.json) {
            note(report.answer());
            note(folder.toString());
            return print(out, report.json());
        }
        Style style = repaints ? Style.COLOUR : Style.PLAIN;
        String text = looks.quiet ? report.answer() + "\n" : words.apply(style);
        return print(out, text + folder + "\n");
    }

    /** Names the folder of what is not a result yet. */
    void path(Path folder) {
        print(out, folder + "\n");
    }

    /** Says something that is not a result. */
    void note(String text) {
        err.println(text);
        err.flush();
    }

    /** Writes a block and says whether all of it arrived. */
    static boolean print(PrintWriter writer, String text) {
        writer.print(text);
        writer.flush();
        return !writer.checkError();
    }
}
