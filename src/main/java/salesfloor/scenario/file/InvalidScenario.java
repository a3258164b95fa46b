package salesfloor.scenario.file;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario that cannot be simulated; carries every problem that was found. */
public final class InvalidScenario extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InvalidScenario(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")), null, false, false);
        this.problems = List.copyOf(problems);
    }

    /** All problems, file by file from top to bottom; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
