package salesfloor.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import salesfloor.experiment.ReplicationSeed;
import salesfloor.model.Department;
import salesfloor.model.event.ModelListener;
import salesfloor.model.event.Person;
import salesfloor.scenario.Clients.Channel;

/** Scenarios with one seed meet the same leads and the same clients, so that what differs between them is the difference asked for. */
class SameLuckTest {
    private static final String FILE = "transactional.yaml";
    private static final String[] SHORT = {"time.warmUp=4 weeks", "time.length=20 weeks"};
    private static final String MORE_CLERKS = "structure.roles.backOffice.headcount=3";
    private static final String MORE_SELLERS = "structure.roles.officeSeller.headcount=11";

    @Test
    void a_scenario_against_itself_differs_in_nothing() {
        Runs once = Runs.of(FILE, 2, SHORT);
        Runs again = Runs.of(FILE, 2, SHORT);
        assertThat(again.results()).isEqualTo(once.results());
    }

    @Test
    void replications_differ_from_one_another() {
        assertThat(Runs.of(FILE, 2, SHORT).values("orders")).doesNotHaveDuplicates();
    }

    /** The k-th order of each client comes by the same channel and has the same value, and each lead comes at the same time. */
    @Test
    void a_clerk_more_keeps_every_lead_and_every_draw_of_every_client() {
        Told two = new Told();
        Told three = new Told();
        two.listenTo();
        three.listenTo(MORE_CLERKS);
        assertThat(three.leads).hasSizeGreaterThan(1000).isEqualTo(two.leads);
        assertThat(three.channels).hasSizeGreaterThan(10_000);
        assertSameWhereBoth(two.channels, three.channels);
        assertSameWhereBoth(two.values, three.values);
    }

    /** At least 95 % of the orders occur in both, though one fewer lost order shifts a client's later ones. */
    private static <V> void assertSameWhereBoth(Map<String, V> one, Map<String, V> other) {
        Map<String, V> both = new HashMap<>(other);
        both.keySet().retainAll(one.keySet());
        assertThat(both).hasSizeGreaterThan(one.size() * 95 / 100);
        both.forEach((key, value) -> assertThat(value).as(key).isEqualTo(one.get(key)));
    }

    /** What a replication tells of leads and orders. */
    private static final class Told implements ModelListener {
        final List<String> leads = new ArrayList<>();
        final Map<String, Channel> channels = new HashMap<>();
        final Map<String, Long> values = new HashMap<>();

        void listenTo(String... sets) {
            List<String> all = new ArrayList<>(Arrays.asList(SHORT));
            all.addAll(Arrays.asList(sets));
            new Department(Runs.scenario(FILE, all.toArray(new String[0])), ReplicationSeed.of(Runs.SEED, 1), this)
                    .run();
        }

        @Override
        public void leadArrived(long now, int client, String source, long cost) {
            leads.add(now + " " + source);
        }

        @Override
        public void orderContacted(long now, int client, int order, Channel channel, int attempt) {
            channels.put(client + "/" + order, channel);
        }

        @Override
        public void orderTaken(long now, int client, int order, long value, boolean upsold, Person by) {
            if (!upsold) {
                values.put(client + "/" + order, value);
            }
        }
    }

    /** Var(difference with one seed) against Var(one) + Var(other), which independent seeds would give. */
    @Test
    void an_eleventh_seller_is_judged_with_less_than_half_the_variance_of_independent_seeds() {
        int replications = 16 * Runs.effort();
        double[] ten = Runs.of(FILE, replications, SHORT).values("orders");
        double[] eleven =
                Runs.of(FILE, replications, SHORT[0], SHORT[1], MORE_SELLERS).values("orders");
        double[] difference = new double[replications];
        Arrays.setAll(difference, i -> eleven[i] - ten[i]);
        double ratio = (variance(ten) + variance(eleven)) / variance(difference);
        if (Boolean.getBoolean("salesfloor.tell")) {
            System.err.println("variance of independent seeds / variance of the same luck: " + ratio);
        }
        assertThat(ratio).as("variance ratio").isGreaterThan(2);
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1);
    }
}
