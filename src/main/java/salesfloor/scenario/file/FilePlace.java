package salesfloor.scenario.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks that a path leads to a file that can be read as a scenario. */
final class FilePlace {
    private static final int MOST_NAMES = 2000;

    private FilePlace() {}

    /** What is wrong with the path, reported at the place that names it. */
    static Optional<Problem> problem(InputFiles inputs, Path path, Mark at) {
        if (inputs.has(path)) {
            return Optional.empty();
        }
        if (Files.isDirectory(path)) {
            return Optional.of(Problem.of(ProblemCode.NOT_A_FILE, at, Shown.quoted(path.toString()) + " is a folder."));
        }
        if (Files.exists(path)) {
            String message = Shown.quoted(path.toString()) + " is not an ordinary file.";
            return Optional.of(Problem.of(ProblemCode.NOT_A_FILE, at, message));
        }
        return Optional.of(
                Problem.of(ProblemCode.FILE_NOT_FOUND, at, "There is no file " + Shown.quoted(path.toString()) + ".")
                        .maybe(nearMiss(path)));
    }

    private static String nearMiss(Path path) {
        Path folder = path.getParent() == null ? Path.of("") : path.getParent();
        Path name = path.getFileName();
        if (name == null || !Files.isDirectory(folder)) {
            return "";
        }
        String close = NearMiss.of(name.toString(), namesIn(folder));
        return close == null ? "" : path.resolveSibling(close).toString();
    }

    private static List<String> namesIn(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.limit(MOST_NAMES)
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
