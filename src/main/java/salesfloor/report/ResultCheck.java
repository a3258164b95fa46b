package salesfloor.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import salesfloor.experiment.FolderLock;

/**
 * A result folder beside another one in which its command was given again: whether all files have the same bytes, and are still as
 * the manifest says.
 *
 * @param files how many files were compared
 * @param differences files that are not the same; what others follow from comes first
 * @param strangers files that are no results, which nothing is said about
 */
public record ResultCheck(int files, List<Difference> differences, List<String> strangers) {
    /** What causes stands before what follows: the question, what happened, replications, and everything made from them. */
    private static final List<String> CAUSES =
            List.of("inputs\\.json", ".*\\.yaml", "design\\.json", ".*\\.gz", ".*\\.log");

    public ResultCheck {
        differences = List.copyOf(differences);
        strangers = List.copyOf(strangers);
    }

    /**
     * A file that differs.
     *
     * @param file its name in the folder
     * @param since whether it was changed since the manifest was written, missing included
     * @param where the first place at which it differs from the repetition; empty where it does not
     */
    public record Difference(String file, boolean since, Optional<FirstDifference> where) {}

    /**
     * Compares.
     *
     * @param folder the results
     * @param again the same command's results, made now
     * @throws FolderRefused where a manifest cannot be understood
     */
    public static ResultCheck of(Path folder, Path again) throws IOException, FolderRefused {
        Map<String, String> hashes = Manifest.hashes(folder);
        SortedSet<String> known = new TreeSet<>(hashes.keySet());
        known.addAll(files(again));
        known.remove(FolderContent.MANIFEST);
        List<Difference> differences = new ArrayList<>();
        for (String name : known.stream().sorted(order()).toList()) {
            compare(folder, again, name, hashes.get(name)).ifPresent(differences::add);
        }
        FirstDifference.ofText(Manifest.repeatable(folder), Manifest.repeatable(again))
                .ifPresent(where -> differences.add(new Difference(FolderContent.MANIFEST, true, Optional.of(where))));
        List<String> strangers = new ArrayList<>(files(folder));
        strangers.removeAll(known);
        strangers.remove(FolderContent.MANIFEST);
        return new ResultCheck(known.size() + 1, differences, strangers);
    }

    private static Comparator<String> order() {
        return Comparator.<String>comparingInt(name -> {
                    for (int i = 0; i < CAUSES.size(); i++) {
                        if (name.matches(CAUSES.get(i))) {
                            return i;
                        }
                    }
                    return CAUSES.size();
                })
                .thenComparing(Comparator.naturalOrder());
    }

    private static Optional<Difference> compare(Path folder, Path again, String name, @Nullable String hash)
            throws IOException {
        Path here = folder.resolve(name);
        boolean since = hash != null
                && !(Files.isRegularFile(here) && Manifest.sha256(here).equals(hash));
        Optional<FirstDifference> where = FirstDifference.of(here, again.resolve(name));
        return since || where.isPresent() ? Optional.of(new Difference(name, since, where)) : Optional.empty();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(FolderLock.FILE))
                    .sorted()
                    .toList();
        }
    }
}
