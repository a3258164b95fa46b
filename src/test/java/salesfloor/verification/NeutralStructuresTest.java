package salesfloor.verification;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import salesfloor.metrics.ReplicationResult;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Structure;

/**
 * Nothing favours a structure by itself: where people are alike, time is ample and no hand-over costs anything, every way to divide
 * the work gives the same orders for the same minutes of work.
 *
 * <p>Two measures of seven structures against the specialised line; each interval of paired differences covers with 1 - 0.01 / 14,
 * so that all contain zero with at least 99 %.
 */
class NeutralStructuresTest {
    private static final String FILE = "theory/neutral.yaml";
    private static final double CONFIDENCE = Interval.oneOf(14);
    private static final int REPLICATIONS = 10;
    private static final Set<String> WORK = work();

    private static Set<String> work() {
        Set<String> work = new HashSet<>(Set.of("overtime"));
        for (ActivityType activity : ActivityType.values()) {
            work.add(activity.key());
        }
        return work;
    }

    private static Map<String, List<String>> structures() {
        Map<String, List<String>> structures = new LinkedHashMap<>();
        structures.put("sellers prepare the papers", List.of(none("clerk"), sellers(6, "prepareDocuments")));
        structures.put(
                "generalists",
                List.of(
                        none("telemarketer"),
                        none("developer"),
                        none("clerk"),
                        sellers(12, "qualify, develop, prepareDocuments")));
        structures.put(
                "generalists and clerks",
                List.of(none("telemarketer"), none("developer"), sellers(10, "qualify, develop")));
        structures.put("owned accounts", List.of("structure.accounts=owned"));
        structures.put("owner first, anybody after 30 s", List.of("structure.accounts=ownerFirst"));
        structures.put("two teams", List.of("structure.teams=2"));
        structures.put(
                "developers keep their clients",
                List.of(
                        "activities.develop.handOverAt=never",
                        "structure.roles.developer.activities=[{takeOrder: {ownOnly: true}}, {answerQuery: {ownOnly:"
                                + " true}}, {handleComplaint: {ownOnly: true}}, develop]"));
        return structures;
    }

    private static String none(String role) {
        return "structure.roles." + role + "=none";
    }

    private static String sellers(int headcount, String more) {
        return "structure.roles.seller={headcount: " + headcount
                + ", activities: [takeOrder, answerQuery, handleComplaint, " + more + "]}";
    }

    @Test
    void structures_of_equal_people_are_equal() throws IOException {
        Structured line = new Structured(List.of());
        StringBuilder table = new StringBuilder("""
                | Structure | Orders | Minutes of work |
                |---|---:|---:|
                """);
        structures().forEach((name, sets) -> {
            Structured other = new Structured(sets);
            Interval orders = change(line.orders, other.orders);
            Interval minutes = change(line.minutes, other.minutes);
            table.append(String.format(Locale.ROOT, "| %s | %s | %s |\n", name, percent(orders), percent(minutes)));
            orders.covers("orders, " + name, 0, 0.005);
            minutes.covers("minutes, " + name, 0, 0.005);
        });
        Page.ORGANISATION.shows(table.toString());
    }

    private static Interval change(double[] before, double[] after) {
        return Interval.of(
                IntStream.range(0, before.length)
                        .mapToDouble(i -> after[i] / before[i] - 1)
                        .toArray(),
                CONFIDENCE);
    }

    private static String percent(Interval change) {
        double mean = Math.round(10_000 * change.mean()) / 100.0; // no -0.00
        return String.format(Locale.ROOT, "%.2f ± %.2f %%", mean, 100 * change.halfWidth());
    }

    /** What a structure brings in every replication. */
    private static final class Structured {
        final double[] orders;
        final double[] minutes;
        private final Structure structure;

        Structured(List<String> sets) {
            String[] changes = sets.toArray(String[]::new);
            structure = Runs.scenario(FILE, changes).structure();
            Runs runs = Runs.of(FILE, REPLICATIONS, changes);
            orders = runs.values("orders");
            minutes = runs.values(result -> minutes(result, structure));
        }

        /** Minutes of work a working day, overtime included; the table of staff shows them per person. */
        private static double minutes(ReplicationResult result, Structure structure) {
            double minutes = 0;
            for (Map.Entry<String, Map<String, Double>> role : result.staff().entrySet()) {
                Structure.Role ofRole = structure.roles().get(role.getKey());
                int headcount = ofRole == null ? 0 : ofRole.headcount();
                for (Map.Entry<String, Double> bin : role.getValue().entrySet()) {
                    minutes += headcount > 0 && WORK.contains(bin.getKey()) ? headcount * bin.getValue() : 0;
                }
            }
            return minutes;
        }
    }
}
