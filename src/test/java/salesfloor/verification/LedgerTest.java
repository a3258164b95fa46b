package salesfloor.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.metrics.PayPart;
import salesfloor.metrics.ReplicationResult;
import salesfloor.report.ocel.OcelLog;
import salesfloor.scenario.Rate;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Structure.Bonus;
import salesfloor.scenario.Structure.Leader;
import salesfloor.scenario.Structure.Role;

/**
 * Money, minutes and counts of the summary computed again from the event log alone, by a few lines that share no code with the
 * program: to the cent, to the millisecond, to the piece. Of the second replication the log is read in its OCEL form. The warm-up
 * ends in the middle of a week.
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
            "structure.accounts=owned",
            "structure.roles.telemarketer.pay={monthly: 0, perQualified: 41.3, onCost: 0, seatCost: 12.34}",
            "structure.roles.developer.pay={perVestedDeal: 77.7, vesting: 40 days}",
            "structure.roles.officeSeller.pay.bonus={of: own, share: 0.031, above: 20000}",
            "structure.roles.backOffice.pay.bonus={of: team, share: 0.0013, above: 100000}",
            "clients.onlyOnce=0.5",
            "economics.fulfilment.cutOff=16:00",
            "economics.fulfilment.shareOfTicket=0.013",
            "economics.fulfilment.failureRate=0.01");

    private static final double MONTHS =
            SCENARIO.time().length().minus(SCENARIO.time().warmUp()).toMinutes() / 1440.0 / Rate.DAYS_PER_MONTH;

    @Test
    void every_figure_follows_from_the_event_log() throws IOException {
        for (int number = 1; number <= 2; number++) {
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            ReplicationResult result =
                    new DepartmentReplication(SCENARIO, Runs.SEED, Optional.of(replication -> rows)).run(number);
            Book book = new Book();
            (number == 1 ? rows(rows) : OcelRows.of(ocel(rows), number)).forEach(book::read);
            counts(result.measures(), book);
            money(result, book);
            parts(result, book);
            minutes(result, book);
        }
    }

    private static List<String> rows(ByteArrayOutputStream rows) {
        return rows.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String ocel(ByteArrayOutputStream rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OcelLog.write(() -> new BufferedReader(new StringReader(rows.toString(StandardCharsets.UTF_8))), out);
        return out.toString(StandardCharsets.UTF_8);
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
        long cost = payroll + direct + seats();
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
        long sum = Math.round(leaders * MONTHS * (1 + SCENARIO.economics().employerOnCost()) * 100);
        for (Map.Entry<String, String> person : book.roleOf.entrySet()) {
            var pay = role(person.getValue()).pay();
            double onCost = 1 + pay.onCost().orElse(SCENARIO.economics().employerOnCost());
            sum += Math.round(gross(person.getKey(), person.getValue(), book) * onCost * 100);
        }
        return sum;
    }

    private static double gross(String person, String roleName, Book book) {
        var pay = role(roleName).pay();
        Map<String, Long> did = book.by(person);
        double fixed = pay.monthly() * did.getOrDefault("employed", 0L) / 86_400_000.0 / Rate.DAYS_PER_MONTH;
        double variable = pay.perQualified() * did.getOrDefault("leadQualified", 0L)
                + pay.perFirstDeal() * did.getOrDefault("firstDeal", 0L)
                + pay.perVestedDeal() * did.getOrDefault("firstDealVested alive", 0L)
                + pay.shareOfMargin() * did.getOrDefault("margin", 0L) / 100
                + pay.bonus().map(bonus -> bonus(person, roleName, bonus, book)).orElse(0.0);
        double hours = did.getOrDefault("scheduled", 0L) / 3_600_000.0;
        double overtime = did.getOrDefault("overtime", 0L) / 3_600_000.0;
        return fixed + variable + (hours == 0 ? 0 : fixed / hours * pay.overtimeFactor() * overtime);
    }

    /** By calendar month, with the threshold for the days of it that are observed and on which the seat was filled. */
    private static double bonus(String person, String roleName, Bonus bonus, Book book) {
        double sum = 0;
        LocalDate from = SCENARIO.time().start().plusDays(Book.FROM / 86_400_000);
        LocalDate to = SCENARIO.time().start().plusDays(Book.TO / 86_400_000);
        for (YearMonth month = YearMonth.from(from);
                !month.atDay(1).isAfter(to.minusDays(1));
                month = month.plusMonths(1)) {
            LocalDate first = month.atDay(1).isBefore(from) ? from : month.atDay(1);
            LocalDate end = month.plusMonths(1).atDay(1).isAfter(to)
                    ? to
                    : month.plusMonths(1).atDay(1);
            double observed = ChronoUnit.DAYS.between(first, end);
            double employed = book.by(person).getOrDefault("employed " + month, 0L) / 86_400_000.0;
            double margin = bonus.of() == Bonus.Base.OWN
                    ? book.by(person).getOrDefault("credited " + month, 0L) / 100.0
                    : book.cents("credited " + month) / 100.0 / role(roleName).headcount();
            double counted = bonus.of() == Bonus.Base.OWN ? employed : observed;
            double above = Math.max(0, margin - bonus.above() * counted / month.lengthOfMonth());
            sum += bonus.share() * above * (bonus.of() == Bonus.Base.OWN ? 1 : employed / observed);
        }
        return sum;
    }

    /** Every part of pay.csv, and their sums: to the cent. */
    private static void parts(ReplicationResult result, Book book) {
        long payroll = 0;
        long seats = 0;
        for (Map<String, Double> parts : result.pay().values()) {
            for (PayPart part : PayPart.values()) {
                long cents = cents(parts, part.key());
                payroll += part == PayPart.SEAT ? 0 : cents;
                seats += part == PayPart.SEAT ? cents : 0;
            }
        }
        assertThat(payroll).isEqualTo(cents(result.measures(), "payroll"));
        assertThat(seats).isEqualTo(seats());
        Map<String, Double> developer = Objects.requireNonNull(result.pay().get("developer"));
        long vested = book.roleOf.entrySet().stream()
                .filter(person -> person.getValue().equals("developer"))
                .mapToLong(person -> book.by(person.getKey()).getOrDefault("firstDealVested alive", 0L))
                .sum();
        assertThat(cents(developer, "perVestedDeal")).isEqualTo(vested * 7770).isPositive();
        assertThat(book.count("firstDealVested")).as("some are lost").isGreaterThan(vested);
        for (String role : List.of("officeSeller", "backOffice")) {
            double bonus = 0;
            for (Map.Entry<String, String> person : book.roleOf.entrySet()) {
                bonus += person.getValue().equals(role)
                        ? bonus(person.getKey(), role, role(role).pay().bonus().orElseThrow(), book)
                        : 0;
            }
            assertThat(cents(Objects.requireNonNull(result.pay().get(role)), "bonus") / 100.0)
                    .as("bonus of " + role)
                    .isPositive()
                    .isCloseTo(bonus, within(0.01 * role(role).headcount()));
        }
    }

    private static long seats() {
        long sum = 0;
        for (Role role : SCENARIO.structure().roles().values()) {
            double seat = role.pay().seatCost().orElse(SCENARIO.economics().seatCost());
            sum += role.headcount() * Math.round(seat * MONTHS * 100);
        }
        for (Leader leader : SCENARIO.structure().management().values()) {
            sum += leader.headcount() * Math.round(SCENARIO.economics().seatCost() * MONTHS * 100);
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
            if (what.equals("employed")) {
                employed(cells.get(6), Math.max(FROM, from), Math.min(TO, from + length));
            }
        }

        private void employed(String person, long from, long to) {
            for (long day = from; day < to; day += 86_400_000) {
                by(person).merge("employed " + month(day), Math.min(to - day, 86_400_000), Long::sum);
            }
        }

        private static YearMonth month(long at) {
            return YearMonth.from(SCENARIO.time().start().plusDays(at / 86_400_000));
        }

        private void happened(String event, List<String> cells) {
            counts.merge(event, 1L, Long::sum);
            by(cells.get(6)).merge(event, 1L, Long::sum);
            by(cells.get(6)).merge(event + " " + cells.get(9), 1L, Long::sum);
            if (cells.get(11).isEmpty()) {
                return;
            }
            long amount = new BigDecimal(cells.get(11)).movePointRight(2).longValueExact();
            cents.merge(event.equals("cost") ? "cost " + cells.get(9) : event, amount, Long::sum);
            if (event.equals("marginCredited")) {
                String credited = "credited " + YearMonth.from(LocalDateTime.parse(cells.get(1)));
                cents.merge(credited, amount, Long::sum);
                by(cells.get(6)).merge(credited, amount, Long::sum);
            }
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
