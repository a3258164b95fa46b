package salesfloor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine;
import salesfloor.report.FolderRefused;
import salesfloor.report.Inputs;
import salesfloor.report.Manifest;
import salesfloor.report.words.Words;

/**
 * A result folder whose command is given once more, with the files that it read then and with all its replications in the logs.
 * Whatever is said of results is so said by the same code, right after simulating or years later. Only replications that failed
 * are tried once more, to say why.
 */
final class ToldAgain {
    private static final String MANIFEST = "manifest.json";

    private final Path folder;
    private final Inputs.Asked asked;

    private ToldAgain(Path folder, Inputs.Asked asked) {
        this.folder = folder;
        this.asked = asked;
    }

    /**
     * Makes sure that a folder holds everything.
     *
     * @throws FolderRefused where it does not; nothing in it was changed
     */
    static ToldAgain of(Path folder) throws IOException, FolderRefused {
        Inputs.Asked asked =
                Inputs.read(folder).orElseThrow(() -> new FolderRefused(Words.say("refused.not-asked", folder)));
        if (!Files.isRegularFile(folder.resolve(MANIFEST))) {
            throw new FolderRefused(Words.say("refused.go-on", folder, MANIFEST) + "\n  "
                    + Invocation.line(asked.words()) + " --out " + Invocation.quoted(folder.toString()) + " --resume");
        }
        List<String> changed = Manifest.changedSources(folder);
        if (!changed.isEmpty()) {
            throw new FolderRefused(Words.say("refused.changed", folder, changed.get(0)));
        }
        return new ToldAgain(folder, asked);
    }

    /**
     * Makes every file of the folder again, and shows what its command shows.
     *
     * @param as the command line on whose screen it is shown
     * @param wishes sets the options that decide how it is shown
     * @return the exit code of the folder's command
     */
    int tell(CommandLine as, Consumer<SimulationOptions> wishes) throws FolderRefused {
        return new SameCommand(folder, asked).give(as.getOut(), as.getErr(), options -> {
            wishes.accept(options);
            options.retell(folder);
        });
    }
}
