package salesfloor.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of the documentation whose tables are what the runs give. */
record Page(Path file) {
    static final Page ORGANISATION = new Page(Path.of("docs", "explanation", "organisation.md"));

    /**
     * The table that begins with this line stands in the page; with {@code -Dsalesfloor.write=true} it is written anew.
     * Longer runs than by default are not compared: they are more exact.
     */
    void shows(String table) throws IOException {
        assumeTrue(Runs.effort() == 1);
        String page = Files.readString(file).replace("\r\n", "\n");
        String head = table.substring(0, table.indexOf('\n') + 1);
        int from = page.indexOf(head);
        assertThat(from).as("the table %s in %s", head, file).isNotNegative();
        int to = page.indexOf("\n\n", from);
        String expected = page.substring(0, from) + table.stripTrailing() + page.substring(to);
        if (Boolean.getBoolean("salesfloor.write")) {
            Files.writeString(file, expected);
        } else {
            assertThat(page).as("to write it anew: -Dsalesfloor.write=true").isEqualTo(expected);
        }
    }
}
