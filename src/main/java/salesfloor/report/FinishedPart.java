package salesfloor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import salesfloor.experiment.FailedReplication;
import salesfloor.experiment.Shard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code part.json}: what a part of a divided sweep has done, and how the undivided sweep would have been started; immutable. A
 * folder has it only where the part is finished.
 *
 * @param shard which part of how many
 * @param planned numbers of the replications that all parts together give every point
 * @param failed replications of this part that threw
 * @param experiment the experiment file as it was named
 * @param sets changes laid over it, each {@code PATH=VALUE}
 */
public record FinishedPart(
        Shard shard,
        NavigableSet<Integer> planned,
        List<FailedReplication> failed,
        String experiment,
        List<String> sets) {

    /** No sweep has more replications of a point. */
    private static final int MOST = 1_000_000;

    public FinishedPart {
        failed = List.copyOf(failed);
        sets = List.copyOf(sets);
    }

    String text() {
        ObjectNode root = JsonText.object().put("schemaVersion", SummaryJson.SCHEMA);
        root.put("part", shard.part()).put("of", shard.of());
        root.put("first", planned.first()).put("last", planned.last());
        ArrayNode failures = root.putArray("failed");
        for (FailedReplication one : failed) {
            ObjectNode node = failures.addObject().put("scenario", one.label());
            node.put("replication", one.replication()).put("seed", one.seed()).put("message", one.message());
        }
        root.put("experiment", experiment);
        sets.forEach(root.putArray("set")::add);
        return JsonText.of(root);
    }

    /** @throws IllegalArgumentException where the text says nothing that could be so */
    static FinishedPart read(String text) {
        JsonNode root = JsonText.read(text);
        NavigableSet<Integer> planned =
                planned(root.path("first").asInt(1), root.path("last").asInt(0));
        List<FailedReplication> failed = new ArrayList<>();
        root.path("failed")
                .values()
                .forEach(one -> failed.add(new FailedReplication(
                        one.path("scenario").asString(""),
                        one.path("replication").asInt(0),
                        one.path("seed").asLong(0),
                        new IllegalStateException(one.path("message").asString("")))));
        List<String> sets = new ArrayList<>();
        root.path("set").values().forEach(set -> sets.add(set.asString("")));
        Shard shard = new Shard(root.path("part").asInt(1), root.path("of").asInt(1));
        return new FinishedPart(shard, planned, failed, root.path("experiment").asString(""), sets);
    }

    private static NavigableSet<Integer> planned(int first, int last) {
        if (first < 1 || last < first || last > MOST) {
            throw new IllegalArgumentException("replications " + first + " to " + last);
        }
        NavigableSet<Integer> planned = new TreeSet<>();
        for (int number = first; number <= last; number++) {
            planned.add(number);
        }
        return planned;
    }
}
