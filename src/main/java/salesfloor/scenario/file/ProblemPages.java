package salesfloor.scenario.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The pages about the codes of messages, kept as one text file: a line {@code # S201 Title} begins each. */
public final class ProblemPages {
    private static final String RESOURCE = "problems.txt";

    private ProblemPages() {}

    /** The page of a code: title, explanation, an example wrong and right. */
    public static String page(ProblemCode code) {
        String page = all().get(code.id());
        if (page == null) {
            throw new IllegalStateException("No page about " + code.id() + ".");
        }
        return page;
    }

    /** Codes and titles, one a line. */
    public static String list() {
        StringBuilder out = new StringBuilder();
        all().values().forEach(page -> out.append(page, 0, page.indexOf('\n') + 1));
        return out.toString();
    }

    /** The pages by code, in the order of the file. */
    static Map<String, String> all() {
        Map<String, String> pages = new LinkedHashMap<>();
        for (String page : text().split("(?m)^# ", -1)) {
            if (!page.isBlank()) {
                pages.put(page.substring(0, page.indexOf(' ')), page.strip() + "\n");
            }
        }
        return Collections.unmodifiableMap(pages);
    }

    private static String text() {
        try (InputStream in = ProblemPages.class.getResourceAsStream(RESOURCE)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
