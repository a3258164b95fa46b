package salesfloor.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * What a back office brings to five sellers who never lack an order, when papers are a fifth of their work (taking 4 minutes,
 * papers 1): a mechanism, not a number of the scenario.
 *
 * <p>The measure is orders <em>released</em> (revenue at a ticket of 100): where papers block release, orders taken can run ahead of
 * papers for ever, and only what is released can be sustained.
 *
 * <p>Nine intervals; each covers with 1 - 0.01 / 9, so that all cover with at least 99 %.
 */
@TestInstance(Lifecycle.PER_CLASS)
class BackOfficeIdentityTest {
    private static final double CONFIDENCE = Interval.oneOf(9);
    private static final int REPLICATIONS = 10;
    private static final Path PAGE = Path.of("docs", "explanation", "back-office-identity.md");

    private final Map<List<?>, Runs> done = new HashMap<>();

    /** Five sellers who do everything release 5 / (4 + 1) = 1 order a minute. */
    private final Runs none = run("back-office-none");

    private Runs run(String name, String... sets) {
        return done.computeIfAbsent(
                List.of(name, List.of(sets)), key -> Runs.of("theory/" + name + ".yaml", REPLICATIONS, sets));
    }

    private Interval gain(Runs with, String measure) {
        return none.change(with, measure, CONFIDENCE);
    }

    /** 5 sellers × 480 minutes / 5 minutes. */
    @Test
    void without_a_back_office_sellers_release_an_order_in_five_minutes_each() {
        Interval.of(none.values(result -> result.measures().getOrDefault("ordersPerDay", Double.NaN)), CONFIDENCE)
                .covers("orders a day without a back office", 480, 2);
    }

    /** One order in 4 minutes instead of 5: a quarter more, not a fifth. */
    @Test
    void an_ample_back_office_brings_a_quarter_more_not_a_fifth() {
        gain(run("back-office"), "revenue").covers("ample back office", 0.25, 0.005);
    }

    @Test
    void taking_an_ample_back_office_away_costs_a_fifth() {
        run("back-office").change(none, "revenue", CONFIDENCE).covers("back office taken away", -0.20, 0.005);
    }

    /** Five sellers hand over 1.25 orders a minute; one clerk prepares 1 a minute. The rest piles up, taken and never released. */
    @Test
    void one_clerk_at_the_pace_of_sellers_brings_nothing() {
        Runs one = run("back-office-one");
        gain(one, "revenue").covers("one clerk", 0, 0.005);
        gain(one, "orders").covers("one clerk, orders taken", 0.25, 0.005);
        assertThat(one.mean("utilisation.clerk")).isGreaterThan(0.999);
    }

    /** Of x orders a minute sellers take all and prepare x - 1: 4 x + x - 1 = 5, so that x = 1.2: a sixth generalist. */
    @Test
    void with_spill_back_one_clerk_is_a_sixth_generalist() {
        gain(run("back-office-spill"), "revenue").covers("one clerk with spill-back", 0.20, 0.005);
    }

    @Test
    void a_faster_clerk_brings_as_much_as_it_is_faster() {
        gain(run("back-office-one", speed(1.2)), "revenue").covers("clerk 20 % faster", 0.20, 0.005);
    }

    /** The clerk is exactly as fast as the papers come, so that chance costs a little. */
    @Test
    void a_clerk_a_quarter_faster_keeps_up_with_five_sellers() {
        Interval gain = gain(run("back-office-one", speed(1.25)), "revenue");
        assertThat(gain.mean()).as("clerk 25 %% faster: %s", gain).isBetween(0.24, 0.25);
    }

    /** 1,200 clients want what half of the sellers could do: demand decides, and waits alone move. */
    @Test
    void where_demand_limits_a_back_office_brings_no_order() {
        String[] fewer = {"market={prospects: 1200, initialClients: 1200}"};
        Interval change = run("back-office-none", fewer).change(run("back-office", fewer), "orders", CONFIDENCE);
        change.covers("demand limits", 0, 0.0005);
    }

    @Test
    void the_page_shows_what_the_runs_give() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf("| Back office |");
        int to = page.indexOf("\n\n", from);
        String expected = page.substring(0, from) + table() + page.substring(to);
        if (Boolean.getBoolean("salesfloor.write")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(page).as("to write it anew: -Dsalesfloor.write=true").isEqualTo(expected);
    }

    private String table() {
        Map<String, Double> theory = new LinkedHashMap<>();
        StringBuilder table = new StringBuilder("""
                | Back office | Theory, released | Simulated, released | Simulated, taken |
                |---|---:|---:|---:|
                """);
        theory.put("ten clerks", 0.25);
        theory.put("one clerk at the sellers' pace", 0.0);
        theory.put("one clerk, 20 % faster", 0.2);
        theory.put("one clerk, 25 % faster", 0.25);
        theory.put("one clerk, sellers take back what waits for an hour", 0.2);
        theory.put("one clerk, 20 % faster, sellers take back what waits for an hour", 0.24);
        Runs[] runs = {
            run("back-office"),
            run("back-office-one"),
            run("back-office-one", speed(1.2)),
            run("back-office-one", speed(1.25)),
            run("back-office-spill"),
            run("back-office-spill", speed(1.2))
        };
        int i = 0;
        for (Map.Entry<String, Double> line : theory.entrySet()) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %+.1f %% | %s | %s |\n",
                    line.getKey(),
                    100 * line.getValue(),
                    percent(gain(runs[i], "revenue")),
                    percent(gain(runs[i], "orders"))));
            i++;
        }
        return table.toString().stripTrailing();
    }

    private static String percent(Interval change) {
        return String.format(Locale.ROOT, "%+.1f ± %.1f %%", 100 * change.mean(), 100 * change.halfWidth());
    }

    private static String speed(double factor) {
        return "structure.roles.clerk.activities=[{prepareDocuments: {speed: " + factor + "}}]";
    }
}
