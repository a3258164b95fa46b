package salesfloor.report.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is written around a picture.
 *
 * @param name names the files; letters, digits and single dashes between them
 * @param title the finding, or the question
 * @param subtitle what is shown, over which time, from how many replications; may be empty
 * @param notes what must be known to read the picture, one sentence each
 */
public record Caption(String name, String title, String subtitle, List<String> notes) {
    public Caption {
        if (!name.matches("[\\p{L}\\p{Nd}]+(-[\\p{L}\\p{Nd}]+)*")) {
            throw new IllegalArgumentException("no name of a file: " + name);
        }
        notes = List.copyOf(notes);
    }

    /** The same with one more note. */
    public Caption noting(String note) {
        return new Caption(
                name,
                title,
                subtitle,
                Stream.concat(notes.stream(), Stream.of(note)).toList());
    }
}
