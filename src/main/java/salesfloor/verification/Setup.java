package salesfloor.verification;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A department that is simulated for one or more cases.
 *
 * @param file scenario file, named from the folder of such files
 * @param sets changes laid over it, each {@code PATH=VALUE}
 * @param replications how many
 * @param countsOrders whether the orders of each client are counted too, see {@link CountedOrders}
 */
public record Setup(String file, List<String> sets, int replications, boolean countsOrders) {
    public Setup {
        sets = List.copyOf(sets);
    }

    static Setup of(String name, int replications, String... sets) {
        return new Setup(name + ".yaml", Arrays.asList(sets), replications, false);
    }

    /** The same with more changes. */
    Setup with(String... more) {
        List<String> all = Stream.concat(sets.stream(), Arrays.stream(more)).toList();
        return new Setup(file, all, replications, countsOrders);
    }

    /** The same, with the orders of each client counted. */
    Setup countingOrders() {
        return new Setup(file, sets, replications, true);
    }

    /** How it would be asked for by hand. */
    public String label() {
        StringBuilder label = new StringBuilder(file);
        sets.forEach(set -> label.append(" --set '").append(set).append('\''));
        return label.toString();
    }
}
