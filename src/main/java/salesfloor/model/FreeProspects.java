package salesfloor.model;

import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Who may become a lead, by number. Worth its place only once the market runs short: then the next free prospect is found without
 * a look at all who are taken.
 */
final class FreeProspects {

    private record Rest(long until, int id) {}

    private final @Nullable Client[] met;
    /** Those who were free when they were last looked at; some may have been taken since. */
    private final BitSet free;
    /** Rests that may not be over yet. */
    private final PriorityQueue<Rest> rests = new PriorityQueue<>(Comparator.comparingLong(Rest::until));

    /** @param met the market; null for a prospect that has not been met */
    FreeProspects(@Nullable Client[] met) {
        this.met = met;
        free = new BitSet(met.length);
        for (int id = 0; id < met.length; id++) {
            Client client = met[id];
            if (client == null || client.stage == ClientStage.PROSPECT) {
                free.set(id);
            } else if (client.stage == ClientStage.RESTING) {
                rests(client);
            }
        }
    }

    /** Whether a prospect may become a lead now. */
    static boolean isFree(@Nullable Client client, long now) {
        return client == null
                || client.stage == ClientStage.PROSPECT
                || (client.stage == ClientStage.RESTING && client.restsUntil <= now);
    }

    /** A client begins to rest. */
    void rests(Client client) {
        rests.add(new Rest(client.restsUntil, client.id));
    }

    /** The next free number after one, going round; negative when nobody is free. */
    int after(int id, long now) {
        wake(now);
        int next = from(id + 1, now);
        return next >= 0 ? next : from(0, now);
    }

    private void wake(long now) {
        for (Rest first = rests.peek(); first != null && first.until <= now; first = rests.peek()) {
            free.set(first.id);
            rests.remove();
        }
    }

    private int from(int id, long now) {
        int next = free.nextSetBit(id);
        while (next >= 0 && !isFree(met[next], now)) {
            free.clear(next);
            next = free.nextSetBit(next);
        }
        return next;
    }
}
