package salesfloor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import salesfloor.report.FolderRefused;
import salesfloor.report.Inputs;
import salesfloor.report.Manifest;
import salesfloor.report.ResultCheck;
import salesfloor.report.ResultCheck.Difference;
import salesfloor.report.words.Words;

/** Makes a result folder again from what it says alone, in another place, and compares every byte. */
final class Reproduction {
    private static final int MOST_SHOWN = 10;

    private final Path folder;
    private final int threads;
    private final Screen screen;

    Reproduction(Path folder, int threads, Screen screen) {
        this.folder = folder;
        this.threads = threads;
        this.screen = screen;
    }

    /**
     * Simulates, compares and says what came out.
     *
     * @param out takes the result
     * @param quiet whether no progress is shown
     * @return whether every byte is the same
     */
    boolean check(PrintWriter out, boolean quiet) throws IOException, FolderRefused {
        Inputs.Asked asked =
                Inputs.read(folder).orElseThrow(() -> new FolderRefused(Words.say("refused.not-asked", folder)));
        String made = Manifest.program(folder);
        if (!made.equals(Salesfloor.program())) {
            Screen.print(
                    out,
                    folder + " was made by version " + made + "; this is " + Salesfloor.program()
                            + ", whose results may differ. Nothing was compared; do it with the version that made it.\n");
            return false;
        }
        if (!Manifest.asksTheSame(folder)) {
            Screen.print(
                    out,
                    folder + ": inputs.json was changed since the run: it is not as manifest.json says. Nothing"
                            + " was compared, since nobody knows what was asked.\n");
            return false;
        }
        try (MeanwhileFolder place = new MeanwhileFolder()) {
            Path again = place.path().resolve("again");
            int code = simulate(asked, again, quiet);
            return code != ExitCodes.INTERRUPTED && tell(ResultCheck.of(folder, again), out);
        }
    }

    private int simulate(Inputs.Asked asked, Path again, boolean quiet) throws FolderRefused {
        if (!quiet) {
            screen.note("Giving the command again: " + Invocation.line(asked.words()));
        }
        StringWriter said = new StringWriter();
        PrintWriter words = new PrintWriter(said);
        int code = new SameCommand(folder, asked).give(words, words, options -> {
            options.out = again;
            options.threads = threads;
            options.looks.quiet = true;
            options.looks.noColor = true;
            options.noCharts = !Files.isDirectory(folder.resolve("charts"));
        });
        if (code == ExitCodes.INVALID) {
            throw new FolderRefused(Words.say("refused.not-again", folder) + "\n" + said);
        }
        return code;
    }

    private boolean tell(ResultCheck check, PrintWriter out) {
        StringBuilder text = new StringBuilder();
        if (!check.strangers().isEmpty()) {
            text.append("Not compared, since they are no results: ")
                    .append(String.join(", ", check.strangers()))
                    .append(".\n");
        }
        List<Difference> differences = check.differences();
        differences.stream().limit(MOST_SHOWN).forEach(one -> text.append(words(one)));
        if (differences.size() > MOST_SHOWN) {
            text.append("… and ").append(differences.size() - MOST_SHOWN).append(" more files differ.\n");
        }
        text.append(
                differences.isEmpty()
                        ? folder + ": all " + check.files()
                                + " files were made again from what it says, byte for byte.\n"
                        : folder + ": " + differences.size() + " of " + check.files() + " files differ; the first is "
                                + differences.get(0).file() + ".\n");
        return Screen.print(out, text.toString()) && differences.isEmpty();
    }

    private static String words(Difference one) {
        StringBuilder text = new StringBuilder(one.file());
        one.where().ifPresent(where -> {
            text.append(where.place().isEmpty() ? "" : ", " + where.place()).append('\n');
            text.append("  here:  ").append(where.here()).append('\n');
            text.append("  again: ").append(where.again());
        });
        text.append("\n  ");
        if (one.file().equals("manifest.json")) {
            text.append("The manifest does not say what was found.");
        } else if (one.since()) {
            text.append("Changed since the run: it is not as manifest.json says.");
        } else {
            text.append("As the run left it: this program, Java or machine gives something else.");
        }
        return text.append('\n').toString();
    }
}
