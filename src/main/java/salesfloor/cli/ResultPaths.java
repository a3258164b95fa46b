package salesfloor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import salesfloor.report.Slug;

/** Which folder takes the results when the command line does not say. */
final class ResultPaths {
    private static final Path RESULTS = Path.of("results");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private ResultPaths() {}

    /** The folder of {@code --out}; else the newest of this scenario to go on with; else a new one. */
    static Path choose(String scenarioName, SimulationOptions options) throws IOException {
        if (options.out().isPresent()) {
            return options.out().get();
        }
        String slug = Slug.of(scenarioName);
        Optional<Path> newest = options.resume ? newest(slug) : Optional.empty();
        return newest.orElseGet(() -> unused(slug));
    }

    private static Optional<Path> newest(String slug) throws IOException {
        if (!Files.isDirectory(RESULTS)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(RESULTS)) {
            return folders.filter(
                            folder -> folder.getFileName().toString().matches(slug + "-[0-9]{8}-[0-9]{6}(-[0-9]+)?"))
                    .sorted()
                    .reduce((earlier, later) -> later);
        }
    }

    private static Path unused(String slug) {
        String name = slug + "-" + LocalDateTime.now(ZoneId.systemDefault()).format(STAMP);
        Path folder = RESULTS.resolve(name);
        for (int i = 2; Files.exists(folder); i++) {
            folder = RESULTS.resolve(name + "-" + i);
        }
        return folder;
    }
}
