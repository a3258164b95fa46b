package salesfloor.api;

import java.util.List;

/** What was asked cannot be done: a file or a value is wrong, a measure is unknown, or a replication failed. */
public final class SalesfloorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    SalesfloorException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    SalesfloorException(List<String> problems, Throwable cause) {
        super(String.join("\n", problems), cause);
        this.problems = List.copyOf(problems);
    }

    /** All problems, one text each, with place, value and what was expected; never empty. */
    public List<String> problems() {
        return problems;
    }
}
