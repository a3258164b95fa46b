package salesfloor.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import salesfloor.metrics.ReplicationResult;
import salesfloor.scenario.Activities;
import salesfloor.scenario.Rate;
import salesfloor.scenario.Scenario;

/**
 * Developers who keep their clients for ever hunt in the time that the clients leave. Of M minutes a month and person, N clients
 * take N u, so that F = (M - N u) / d first deals come about, d minutes each; a share s of them stays, and clients leave at a hazard
 * h. In balance s F = h N: N = s M / (h d + s u), reached with the time constant 1 / (h + s u / d).
 *
 * <p>Eight intervals; each covers with 1 - 0.01 / 8, so that all cover with at least 99 %.
 */
@TestInstance(Lifecycle.PER_CLASS)
class IslandTest {
    private static final String FILE = "theory/island.yaml";
    private static final double CONFIDENCE = Interval.oneOf(8);
    private static final int REPLICATIONS = 4 * Runs.effort();
    private static final String[] CLERKS = {
        "structure.roles.developer.activities=[takeOrder, develop]", "structure.roles.clerk.headcount=2"
    };

    private final Runs island = Runs.of(FILE, REPLICATIONS);
    private final Runs withClerks = Runs.of(FILE, REPLICATIONS, CLERKS);

    @Test
    void clients_and_hunting_of_a_developer_drift_to_the_balance() {
        agrees(island, new Island(Runs.scenario(FILE)));
    }

    @Test
    void a_back_office_gives_the_time_of_papers_to_hunting() {
        agrees(withClerks, new Island(Runs.scenario(FILE, CLERKS)));
    }

    private static void agrees(Runs runs, Island theory) {
        within(clients(runs), theory.clients());
        within(hunting(runs), theory.hunting());
    }

    /** Started with half as many clients again as it can keep, it comes down to the same. */
    @Test
    void the_balance_does_not_depend_on_the_start() {
        within(
                clients(Runs.of(FILE, REPLICATIONS, "market.initialClients=2000")),
                new Island(Runs.scenario(FILE)).clients());
    }

    /** From no clients: 1 - exp(-t / time constant) of the balance, so 63 % after one time constant. */
    @Test
    void the_time_constant_is_a_year() {
        Island theory = new Island(Runs.scenario(FILE));
        double months = theory.timeConstant();
        int week = (int) Math.round(months * Rate.DAYS_PER_MONTH / 7);
        String[] early = {"time.warmUp=0 weeks", "time.length=" + (week + 3) + " weeks"};
        Interval reached =
                Interval.of(Runs.of(FILE, REPLICATIONS, early).weeks("activeClients", week - 2, week + 2), CONFIDENCE);
        within(
                new Interval(reached.mean() / theory.people(), reached.halfWidth() / theory.people()),
                (1 - Math.exp(-1)) * theory.clients());
    }

    /** The whole interval is within 10 % of what the arithmetic gives. */
    private static void within(Interval found, double theory) {
        if (Boolean.getBoolean("salesfloor.tell")) {
            System.err.println(found + ", theory " + theory);
        }
        assertThat(Math.abs(found.mean() - theory) + found.halfWidth())
                .as("%s, theory %s", found, theory)
                .isLessThanOrEqualTo(0.1 * theory);
    }

    /** Clients of a developer who go on ordering: orders but the first ones, two a month. */
    private static Interval clients(Runs runs) {
        Island theory = new Island(Runs.scenario(FILE));
        return Interval.of(
                runs.values(result -> (measure(result, "orders") - measure(result, "firstDeals"))
                        / theory.ordersPerClient()
                        / theory.people()),
                CONFIDENCE);
    }

    private static Interval hunting(Runs runs) {
        return Interval.of(
                runs.values(result -> {
                    Map<String, Double> day = result.staff().getOrDefault("developer", Map.of());
                    double all = day.values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum();
                    return day.getOrDefault("develop", Double.NaN) / all;
                }),
                CONFIDENCE);
    }

    private static double measure(ReplicationResult result, String key) {
        return result.measures().getOrDefault(key, Double.NaN);
    }

    @Test
    void the_page_shows_what_the_runs_give() throws IOException {
        StringBuilder table = new StringBuilder("""
                | A developer who keeps its clients | Clients, arithmetic | Simulated | Hunting, arithmetic | Simulated |
                |---|---:|---:|---:|---:|
                """);
        line(table, "and prepares the papers", island, new Island(Runs.scenario(FILE)));
        line(table, "with a back office", withClerks, new Island(Runs.scenario(FILE, CLERKS)));
        Page.ORGANISATION.shows(table.toString());
    }

    private static void line(StringBuilder table, String what, Runs runs, Island theory) {
        Interval clients = clients(runs);
        Interval hunting = hunting(runs);
        table.append(String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f ± %.0f | %.1f %% | %.1f ± %.1f %% |\n",
                what,
                theory.clients(),
                clients.mean(),
                clients.halfWidth(),
                100 * theory.hunting(),
                100 * hunting.mean(),
                100 * hunting.halfWidth()));
    }

    /** The arithmetic, from the figures of a scenario. */
    private record Island(Scenario scenario) {

        int people() {
            return headcount("developer");
        }

        private int headcount(String role) {
            return Objects.requireNonNull(scenario.structure().roles().get(role))
                    .headcount();
        }

        /** M: a person's minutes a month. */
        private double minutes() {
            return scenario.time().hours().minutes()
                    * scenario.time().workdays().size()
                    / 7.0
                    * Rate.DAYS_PER_MONTH;
        }

        double ordersPerClient() {
            return Rate.DAYS_PER_MONTH
                    * 24
                    * 60
                    / scenario.clients().orderInterval().mean();
        }

        /** u: a person's minutes for a client a month. */
        private double care() {
            Activities activities = scenario.activities();
            double papers = headcount("clerk") > 0
                    ? 0
                    : activities.prepareDocuments().duration().mean();
            return ordersPerClient() * (activities.takeOrder().duration().mean() + papers);
        }

        /** d: a touch wins with the same chance whichever client it goes to, so that a deal takes 1 / chance of them. */
        private double minutesPerDeal() {
            Activities.Develop develop = scenario.activities().develop();
            return develop.duration().mean() / develop.closeChance()
                    + develop.closing().mean();
        }

        /** s */
        private double staying() {
            return 1 - scenario.clients().onlyOnce();
        }

        /** h, a month. */
        private double hazard() {
            double workdaysPerYear = 0; // the hazard is given by the month
            return scenario.clients().churn().need().perDay(workdaysPerYear) * Rate.DAYS_PER_MONTH;
        }

        /** N, per person. */
        double clients() {
            return staying() * minutes() / (hazard() * minutesPerDeal() + staying() * care());
        }

        /** Share of the time that hunting gets. */
        double hunting() {
            return 1 - clients() * care() / minutes();
        }

        /** In months. */
        double timeConstant() {
            return 1 / (hazard() + staying() * care() / minutesPerDeal());
        }
    }
}
