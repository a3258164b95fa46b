package salesfloor.scenario.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The problems found so far and the keys they spoil, so that no second message follows from the same fault. */
final class Findings {
    private final List<Problem> problems = new ArrayList<>();
    private final List<KeyPath> spoilt = new ArrayList<>();
    private final Map<String, Integer> order = new TreeMap<>();
    private final Set<String> places = new TreeSet<>();

    void add(Problem problem) {
        problems.add(problem);
        order.putIfAbsent(problem.file(), order.size());
        places.add(place(problem));
    }

    /** Notes a problem unless the same place has one already. */
    void addFirstHere(Problem problem) {
        if (problem.line() == 0 || !places.contains(place(problem))) {
            add(problem);
        }
    }

    private static String place(Problem problem) {
        return problem.line() + ":" + problem.column() + ":" + problem.file();
    }

    /** Says that nothing can be concluded from this key any more. */
    void spoil(KeyPath path) {
        spoilt.add(path);
    }

    /** Whether the key, a key above it or a key below it has a problem. */
    boolean isSpoilt(KeyPath path) {
        return spoilt.stream().anyMatch(path::touches);
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    int count() {
        return problems.size();
    }

    /** The problems, file by file from top to bottom. */
    List<Problem> problems() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.<Problem, SourceText.Kind>comparing(
                        p -> p.at().source().kind())
                .thenComparingInt(p -> order.getOrDefault(p.file(), 0))
                .thenComparingInt(Problem::line)
                .thenComparingInt(Problem::column));
        return sorted;
    }

    void throwIfAny() {
        if (!isEmpty()) {
            throw new InvalidScenario(problems());
        }
    }
}
