package salesfloor.report.chart;

import java.util.List;

/**
 * What is written around a picture.
 *
 * @param name names the files; lower-case letters, digits and dashes
 * @param title the finding, or the question
 * @param subtitle what is shown, over which time, from how many replications; may be empty
 * @param notes what must be known to read the picture, one sentence each
 */
public record Caption(String name, String title, String subtitle, List<String> notes) {
    public Caption {
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("no name of a file: " + name);
        }
        notes = List.copyOf(notes);
    }
}
