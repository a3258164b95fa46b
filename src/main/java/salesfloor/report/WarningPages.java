package salesfloor.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The pages about the warnings of a run, kept as one text file: a line {@code # few-replications Title} begins each. */
public final class WarningPages {
    private static final String RESOURCE = "warnings.txt";

    private WarningPages() {}

    /** The page of a warning, whatever the case of its code. */
    public static Optional<String> page(String code) {
        return Optional.ofNullable(all().get(code.toLowerCase(Locale.ROOT)));
    }

    /** Codes and titles, one a line. */
    public static String list() {
        StringBuilder out = new StringBuilder();
        all().values().forEach(page -> out.append(page, 0, page.indexOf('\n') + 1));
        return out.toString();
    }

    /** All codes, in the order of the file. */
    public static List<String> codes() {
        return List.copyOf(all().keySet());
    }

    private static Map<String, String> all() {
        Map<String, String> pages = new LinkedHashMap<>();
        for (String page : text().split("(?m)^# ", -1)) {
            if (!page.isBlank()) {
                pages.put(page.substring(0, page.indexOf(' ')), page.strip() + "\n");
            }
        }
        return pages;
    }

    private static String text() {
        try (InputStream in = WarningPages.class.getResourceAsStream(RESOURCE)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
