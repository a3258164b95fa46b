package salesfloor.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.metrics.ReplicationResult;
import salesfloor.scenario.Rate;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Structure.Leader;
import salesfloor.scenario.Structure.Role;

/**
 * Money, minutes and counts of the summary computed again from the event log alone, by a few lines that share no code with the
 * program: to the cent, to the millisecond, to the piece. The warm-up ends in the middle of a week.
 */
class LedgerTest {
    private static final Scenario SCENARIO = Runs.scenario(
            "transactional.yaml",
            "time.warmUp=17 days",
            "time.length=10 weeks",
            "people.turnover=1 per year",
            "people.vacancy=5 days",
            "activities.reactivate.discount=0.05",
            "economics.documentCost=0.37",
            "economics.fulfilment.shareOfTicket=0.013",
            "economics.fulfilment.failureRate=0.01");

    private static final double MONTHS =
            SCENARIO.time().length().minus(SCENARIO.time().warmUp()).toMinutes() / 1440.0 / Rate.DAYS_PER_MONTH;

    @Test
    void every_figure_follows_from_the_event_log() {
        for (int number = 1; number <= 2; number++) {
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            ReplicationResult result =
                    new DepartmentReplication(SCENARIO, Runs.SEED, Optional.of(replication -> rows)).run(number);
            Book book = new Book();
            rows.toString(StandardCharsets.UTF_8).lines().forEach(book::read);
            counts(result.measures(), book);
            money(result, book);
            minutes(result, book);
        }
    }

    private static void counts(Map<String, Double> measures, Book book) {
        assertThat(pieces(measures, "leads"))
                .isEqualTo(book.count("leadArrived"))
                .isPositive();
        assertThat(pieces(measures, "qualified"))
                .isEqualTo(book.count("leadQualified"))
                .isPositive();
        assertThat(pieces(measures, "firstDeals"))
                .isEqualTo(book.count("firstDeal"))
                .isPositive();
        assertThat(pieces(measures, "orders"))
                .isEqualTo(book.count("orderTaken"))
                .isPositive();
        assertThat(pieces(measures, "reactivated"))
                .isEqualTo(book.count("clientReactivated"))
                .isPositive();
        long lost = book.count("orderLost");
        assertThat(measures.get("lostOrders")).isEqualTo(lost / (double) (lost + book.count("orderTaken")));
        assertThat(measures.get("activeClients"))
                .isCloseTo(book.clientTime() / (double) (Book.TO - Book.FROM), within(1e-9));
        assertThat(measures.get("activeClientsEnd")).isEqualTo(book.clients);
        assertThat(measures.get("averageTicket"))
                .isCloseTo(book.cents("orderTaken") / 100.0 / book.count("orderTaken"), within(1e-9));
    }

    private static void money(ReplicationResult result, Book book) {
        Map<String, Double> measures = result.measures();
        long margin = book.cents("orderReleased") - book.cents("cost goods") - book.cents("cost discount");
        long direct = book.cents("leadArrived")
                + book.cents("cost fulfilment")
                + book.cents("cost documents")
                + book.cents("complaintSettled");
        assertThat(book.cents("cost discount")).isPositive();
        assertThat(book.cents("complaintSettled")).isPositive();
        assertThat(cents(measures, "revenue"))
                .isEqualTo(book.cents("orderReleased"))
                .isPositive();
        assertThat(cents(measures, "grossMargin")).isEqualTo(margin);
        assertThat(cents(result.costs(), "lead")).isEqualTo(book.cents("leadArrived"));
        assertThat(cents(result.costs(), "fulfilment")).isEqualTo(book.cents("cost fulfilment"));
        long payroll = payroll(book);
        assertThat(cents(measures, "payroll")).isEqualTo(payroll);
        long cost = payroll + direct + heads() * Math.round(SCENARIO.economics().seatCost() * MONTHS * 100);
        assertThat(cents(measures, "salesCost")).isEqualTo(cost);
        long stages = 0;
        for (String stage : result.costs().keySet()) {
            stages += cents(result.costs(), stage);
        }
        assertThat(stages).as("sum of the stages").isEqualTo(cost);
        long overhead = Math.round(SCENARIO.economics().overhead() * MONTHS * 100)
                + Math.round(book.cents("orderReleased") * SCENARIO.economics().overheadShare());
        assertThat(cents(measures, "profit")).isEqualTo(margin - cost - overhead);
    }

    private static long payroll(Book book) {
        double leaders = 0;
        for (Leader leader : SCENARIO.structure().management().values()) {
            leaders += leader.headcount() * leader.monthly();
        }
        double onCost = 1 + SCENARIO.economics().employerOnCost();
        long sum = Math.round(leaders * MONTHS * onCost * 100);
        for (Map.Entry<String, String> person : book.roleOf.entrySet()) {
            var pay = role(person.getValue()).pay();
            Map<String, Long> did = book.by(person.getKey());
            double fixed = pay.monthly() * did.getOrDefault("employed", 0L) / 86_400_000.0 / Rate.DAYS_PER_MONTH;
            double variable = pay.perQualified() * did.getOrDefault("leadQualified", 0L)
                    + pay.perFirstDeal() * did.getOrDefault("firstDeal", 0L)
                    + pay.shareOfMargin() * did.getOrDefault("margin", 0L) / 100;
            double hours = did.getOrDefault("scheduled", 0L) / 3_600_000.0;
            double overtime = did.getOrDefault("overtime", 0L) / 3_600_000.0;
            double extra = hours == 0 ? 0 : fixed / hours * pay.overtimeFactor() * overtime;
            sum += Math.round((fixed + variable + extra) * onCost * 100);
        }
        return sum;
    }

    private static void minutes(ReplicationResult result, Book book) {
        result.staff().forEach((role, bins) -> {
            double days = book.ticks(role, "scheduled") / (480.0 * 60_000);
            double paid = 0;
            for (Map.Entry<String, Double> bin : bins.entrySet()) {
                long ticks = Math.round(bin.getValue() * days * 60_000);
                assertThat(ticks).as(role + " " + bin.getKey()).isEqualTo(book.ticks(role, bin.getKey()));
                paid += bin.getKey().equals("overtime") ? 0 : ticks;
            }
            assertThat(paid).as("paid time of " + role).isEqualTo(book.ticks(role, "scheduled"));
        });
    }

    private static Role role(String name) {
        return Optional.ofNullable(SCENARIO.structure().roles().get(name)).orElseThrow();
    }

    private static int heads() {
        int heads = 0;
        for (Role role : SCENARIO.structure().roles().values()) {
            heads += role.headcount();
        }
        for (Leader leader : SCENARIO.structure().management().values()) {
            heads += leader.headcount();
        }
        return heads;
    }

    private static long pieces(Map<String, Double> measures, String perMonth) {
        return Math.round(measures.getOrDefault(perMonth, Double.NaN) * MONTHS);
    }

    private static long cents(Map<String, Double> measures, String perMonth) {
        return Math.round(measures.getOrDefault(perMonth, Double.NaN) * MONTHS * 100);
    }

    /** What a reader of the log adds up over the observed window. */
    private static final class Book {
        static final long FROM = SCENARIO.time().warmUp().toMillis();
        static final long TO = SCENARIO.time().length().toMillis();

        final Map<String, String> roleOf = new HashMap<>();
        long clients;
        private final Map<String, Long> counts = new HashMap<>();
        private final Map<String, Long> cents = new HashMap<>();
        private final Map<String, Long> ticks = new HashMap<>();
        private final Map<String, Map<String, Long>> byPerson = new HashMap<>();
        private long clientTime;
        private long clientsSince;

        void read(String row) {
            List<String> cells = List.of(row.split(",", -1));
            long now = Duration.between(SCENARIO.time().start().atStartOfDay(), LocalDateTime.parse(cells.get(1)))
                    .toMillis();
            String event = cells.get(2);
            String person = cells.get(6);
            if (!person.isEmpty()) {
                roleOf.put(person, cells.get(7));
            }
            switch (event) {
                case "clientActivated" -> clients(now, 1);
                case "clientLapsed" -> clients(now, -1);
                case "timeSpent" -> stretch(cells, now, cells.get(9));
                case "scheduled", "employed" -> stretch(cells, now, event);
                default -> {
                    if (now >= FROM && now < TO) {
                        happened(event, cells);
                    }
                }
            }
        }

        private void clients(long now, int by) {
            clientTime += clients * Math.max(0, now - Math.max(FROM, clientsSince));
            clientsSince = now;
            clients += by;
        }

        private void stretch(List<String> cells, long from, String what) {
            long length = new BigDecimal(cells.get(10))
                    .multiply(BigDecimal.valueOf(60_000))
                    .setScale(0, RoundingMode.HALF_EVEN)
                    .longValueExact();
            long within = Math.max(0, Math.min(TO, from + length) - Math.max(FROM, from));
            ticks.merge(cells.get(7) + " " + what, within, Long::sum);
            by(cells.get(6)).merge(what, within, Long::sum);
        }

        private void happened(String event, List<String> cells) {
            counts.merge(event, 1L, Long::sum);
            by(cells.get(6)).merge(event, 1L, Long::sum);
            if (cells.get(11).isEmpty()) {
                return;
            }
            long amount = new BigDecimal(cells.get(11)).movePointRight(2).longValueExact();
            cents.merge(event.equals("cost") ? "cost " + cells.get(9) : event, amount, Long::sum);
            boolean lowersMargin =
                    event.equals("cost") && List.of("goods", "discount").contains(cells.get(9));
            if (event.equals("orderReleased") || lowersMargin) {
                by(cells.get(6)).merge("margin", lowersMargin ? -amount : amount, Long::sum);
            }
        }

        Map<String, Long> by(String person) {
            return byPerson.computeIfAbsent(person, name -> new HashMap<>());
        }

        long count(String event) {
            return counts.getOrDefault(event, 0L);
        }

        long cents(String what) {
            return cents.getOrDefault(what, 0L);
        }

        long ticks(String role, String what) {
            return ticks.getOrDefault(role + " " + what, 0L);
        }

        long clientTime() {
            return clientTime + clients * (TO - Math.max(FROM, clientsSince));
        }
    }
}
