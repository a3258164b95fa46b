package salesfloor.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import salesfloor.experiment.Disk;
import salesfloor.experiment.Findings;
import salesfloor.experiment.FolderInUse;
import salesfloor.experiment.FolderLock;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.ReplicationLog;

/**
 * The folder that takes the results of one run. Its log is written as the run goes; every other file is made from the log and
 * can be made again. The manifest comes last: where it is, everything it names is whole.
 */
public final class ResultFolder implements Closeable {

    /** What to do where there are results already. */
    public enum Existing {
        REFUSE,
        GO_ON,
        START_ANEW
    }

    private final Disk disk;
    private final Path path;
    private final FolderLock lock;
    private final ReplicationLog log;

    private ResultFolder(Disk disk, Path path, FolderLock lock, ReplicationLog log) {
        this.disk = disk;
        this.path = path;
        this.lock = lock;
        this.log = log;
    }

    /**
     * Takes a folder for a run, before anything is simulated.
     *
     * @param scenarioText the effective scenario
     * @throws FolderRefused where the folder cannot be taken; nothing in it was changed
     * @throws FolderInUse where another process has it
     */
    public static ResultFolder take(Disk disk, Path path, Existing existing, LogHeader header, String scenarioText)
            throws IOException, FolderRefused {
        createOrCheck(path);
        FolderLock lock = lock(path);
        try {
            if (existing == Existing.START_ANEW) {
                FolderContent.clear(disk, path);
            }
            refuseOthersResults(path, existing, header, scenarioText);
            WholeFile.write(disk, path.resolve(FolderContent.SCENARIO), scenarioText);
            ReplicationLog log =
                    ReplicationLog.open(disk, path.resolve(FolderContent.LOG), header, existing == Existing.GO_ON);
            return new ResultFolder(disk, path, lock, log);
        } catch (IOException | FolderRefused | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private static void createOrCheck(Path path) throws IOException, FolderRefused {
        if (Files.isSymbolicLink(path)) {
            throw new FolderRefused(path + " is a symbolic link. Name the folder itself.");
        }
        try {
            Files.createDirectories(path);
        } catch (FileAlreadyExistsException notFolder) {
            throw new FolderRefused(path + " cannot be a folder: " + notFolder.getFile() + " is a file.");
        } catch (FileSystemException refused) {
            throw new FolderRefused(path + " cannot be created: " + reason(refused) + ".");
        }
        List<String> names = FolderContent.names(path);
        if (!names.isEmpty() && !FolderContent.isOurs(names)) {
            throw new FolderRefused(path + " holds files that are not results of this program (such as " + names.get(0)
                    + "). Nothing was changed. Choose another folder with --out.");
        }
    }

    private static FolderLock lock(Path path) throws IOException, FolderRefused {
        try {
            return FolderLock.of(path);
        } catch (FolderInUse inUse) {
            throw inUse;
        } catch (FileSystemException refused) {
            throw new FolderRefused(path + " cannot be written to: " + reason(refused) + ".");
        }
    }

    private static String reason(FileSystemException refused) {
        return refused instanceof AccessDeniedException
                ? "permission denied"
                : Objects.requireNonNullElse(refused.getReason(), "the system refuses");
    }

    private static void refuseOthersResults(Path path, Existing existing, LogHeader header, String scenarioText)
            throws IOException, FolderRefused {
        Optional<LogHeader> there = ReplicationLog.header(path.resolve(FolderContent.LOG));
        if (there.isEmpty()) {
            return;
        }
        if (existing == Existing.REFUSE) {
            throw new FolderRefused(path + " holds results already. --resume goes on with them, --force starts anew.");
        }
        Path stored = path.resolve(FolderContent.SCENARIO);
        String before = Files.isRegularFile(stored, LinkOption.NOFOLLOW_LINKS)
                ? Files.readString(stored, StandardCharsets.UTF_8)
                : "";
        List<String> differences = Differences.between(there.get(), header, before, scenarioText);
        if (!differences.isEmpty()) {
            throw new FolderRefused(path + " holds results of another question, which cannot be gone on with:\n  "
                    + String.join("\n  ", differences)
                    + "\nUndo the change, choose another folder with --out, or start anew with --force.");
        }
    }

    /** Where the folder is. */
    public Path path() {
        return path;
    }

    /** The finished replications. */
    public ReplicationLog log() {
        return log;
    }

    /** The replications among these that are finished. */
    public SortedSet<Integer> finished(SortedSet<Integer> planned) {
        SortedSet<Integer> finished = new TreeSet<>(planned);
        finished.retainAll(log.done());
        return finished;
    }

    /** Writes every file that is made from the log, and last the manifest. */
    public void write(RunReport report, Manifest manifest) throws IOException {
        SortedSet<Integer> numbers = finished(report.outcome().planned());
        List<Findings> all = List.of(report.findings());
        Files.deleteIfExists(path.resolve(FolderContent.MANIFEST));
        log.order(disk);
        WholeFile.write(disk, path.resolve("summary.json"), SummaryJson.of(report));
        csv("summary.csv", rows -> Tables.summary(rows, all));
        csv("replications.csv", rows -> Tables.replications(rows, report.findings(), log, numbers));
        csv("timeline.csv", rows -> Tables.timeline(rows, report.findings(), log, numbers));
        csv("staff.csv", rows -> Tables.staff(rows, all));
        csv("costs.csv", rows -> Tables.costs(rows, all));
        csv("pay.csv", rows -> Tables.pay(rows, all));
        csv("funnel.csv", rows -> Tables.funnel(rows, all));
        csv("bottleneck.csv", rows -> Tables.bottleneck(rows, all));
        WholeFile.write(disk, path.resolve(FolderContent.MANIFEST), manifest.text(path));
    }

    /**
     * Puts event logs together.
     *
     * @return how many of these replications have none
     */
    public int join(EventFiles events, SortedSet<Integer> replications) throws IOException {
        return events.join(disk, replications);
    }

    private void csv(String name, WholeFile.Rows rows) throws IOException {
        WholeFile.writeCsv(disk, path.resolve(name), rows);
    }

    @Override
    public void close() throws IOException {
        log.close();
        lock.close();
    }
}
