package salesfloor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import salesfloor.model.event.ModelListener;
import salesfloor.specification.Floor;

/** A market that runs short gives the prospect that a look at everybody in turn would find. */
class FreeProspectsTest {
    private static final int MARKET = 200;

    private final Department department = new Department(Floor.scenario("question: none"), 1, new ModelListener() {});
    private final Random dice = new Random(7);
    private final @Nullable Client[] met = new Client[MARKET];

    private Client meet(int id) {
        Client client = met[id];
        if (client == null) {
            client = new Client(
                    department,
                    id,
                    department
                            .scenario()
                            .market()
                            .segments()
                            .values()
                            .iterator()
                            .next(),
                    0);
            met[id] = client;
        }
        return client;
    }

    private int lookedThrough(int id, long now) {
        for (int i = 1; i <= MARKET; i++) {
            int next = (id + i) % MARKET;
            if (FreeProspects.isFree(met[next], now)) {
                return next;
            }
        }
        return -1;
    }

    private void rest(Client client, long until) {
        client.stage = ClientStage.RESTING;
        client.restsUntil = until;
    }

    @Test
    void it_finds_whom_a_look_at_everybody_finds_at_any_time() {
        for (int id = 0; id < MARKET; id += 3) {
            rest(meet(id), dice.nextInt(100));
        }
        FreeProspects free = new FreeProspects(met);
        int nobody = 0;
        for (long now = 0; now < 20_000; now++) {
            int from = dice.nextInt(MARKET);
            int found = free.after(from, now);
            assertThat(found).isEqualTo(lookedThrough(from, now));
            if (found < 0) {
                nobody++;
            } else {
                meet(found).stage = ClientStage.LEAD;
            }
            Client other = met[dice.nextInt(MARKET)];
            if (other != null && other.stage == ClientStage.LEAD && dice.nextInt(3) > 0) {
                rest(other, now + dice.nextInt(400));
                free.rests(other);
            }
        }
        assertThat(nobody).isBetween(1_000, 19_000);
    }

    @Test
    void who_was_taken_and_rests_again_is_free_when_the_second_rest_is_over() {
        FreeProspects free = new FreeProspects(met);
        for (int id = 0; id < MARKET; id++) {
            meet(id).stage = ClientStage.ACTIVE;
        }
        Client client = meet(5);
        rest(client, 10);
        free.rests(client);
        rest(client, 20);
        free.rests(client);

        assertThat(free.after(0, 15)).isNegative();
        assertThat(free.after(0, 20)).isEqualTo(5);
    }

    @Test
    void an_empty_market_gives_nobody() {
        assertThat(new FreeProspects(new Client[0]).after(0, 0)).isNegative();
    }
}
