package salesfloor.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import salesfloor.experiment.FolderInUse;
import salesfloor.experiment.FolderLock;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.ReplicationLog;
import salesfloor.report.ResultFolder.Existing;
import salesfloor.report.words.Words;

/** Whether a folder may take results: it can be written to, nobody else has it, and nothing of others is in it. */
final class FolderClaim {
    /** How deep folders of ours lie in each other: the event logs of a scenario are in a folder of its own. */
    private static final int DEEPEST = 4;

    private FolderClaim() {}

    /**
     * Makes the folder where it is not there, and locks it.
     *
     * @throws FolderRefused where it cannot be taken; nothing in it was changed
     * @throws FolderInUse where another process has it
     */
    static FolderLock of(Path path) throws IOException, FolderRefused {
        if (Files.isSymbolicLink(path)) {
            throw new FolderRefused(Words.say("refused.link", path));
        }
        try {
            Files.createDirectories(path);
        } catch (FileAlreadyExistsException notFolder) {
            throw new FolderRefused(Words.say("refused.no-folder", path, notFolder.getFile()));
        } catch (FileSystemException refused) {
            throw new FolderRefused(Words.say("refused.not-created", path, reason(refused)));
        }
        List<String> names = FolderContent.names(path);
        if (!names.isEmpty() && !FolderContent.isOurs(names)) {
            throw new FolderRefused(Words.say("refused.strangers", path, names.get(0)));
        }
        refuseLinks(path);
        try {
            return FolderLock.of(path);
        } catch (FolderInUse inUse) {
            throw inUse;
        } catch (FileSystemException refused) {
            throw new FolderRefused(Words.say("refused.not-written", path, reason(refused)));
        }
    }

    /** What is written through a link would land outside of the folder. */
    private static void refuseLinks(Path path) throws IOException, FolderRefused {
        Optional<Path> link;
        try (Stream<Path> inside = Files.walk(path, DEEPEST)) {
            link = inside.filter(Files::isSymbolicLink).sorted().findFirst();
        }
        if (link.isPresent()) {
            throw new FolderRefused(Words.say("refused.link-inside", link.get()));
        }
    }

    private static String reason(FileSystemException refused) {
        return refused instanceof AccessDeniedException
                ? Words.say("refused.permission")
                : Objects.requireNonNullElse(refused.getReason(), Words.say("refused.system"));
    }

    /** Refuses results that are there where they are not to be gone on with, or answer something else. */
    static void refuseOthersResults(Path path, Existing existing, LogHeader header, ScenarioPlaces scenarios)
            throws IOException, FolderRefused {
        Optional<LogHeader> there = ReplicationLog.header(path.resolve(FolderContent.LOG));
        if (there.isEmpty()) {
            return;
        }
        if (existing == Existing.REFUSE) {
            throw new FolderRefused(Words.say("refused.results", path));
        }
        List<String> differences = scenarios.differences(there.get(), header);
        if (!differences.isEmpty()) {
            throw new FolderRefused(Words.say("refused.question", path)
                    + "\n  "
                    + String.join("\n  ", differences)
                    + "\n"
                    + Words.say("refused.undo"));
        }
    }
}
