package salesfloor.theory;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salesfloor.scenario.Activities;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Clients;
import salesfloor.scenario.Distribution;
import salesfloor.scenario.Distribution.Constant;
import salesfloor.scenario.Economics;
import salesfloor.scenario.Leads;
import salesfloor.scenario.Market;
import salesfloor.scenario.People;
import salesfloor.scenario.Price;
import salesfloor.scenario.Rate;
import salesfloor.scenario.Rate.Per;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Structure;
import salesfloor.scenario.Structure.Duty;
import salesfloor.scenario.Structure.Role;
import salesfloor.scenario.Time;
import salesfloor.scenario.TimeOfDayRange;

/**
 * A wholesale distributor with 20,000 possible clients, without chance. Money is in EUR. What a test changes is public and not
 * final; the rest is the planner's table of 40 leads, 2.75 first deals and 232 orders a working day.
 */
final class Distributor {
    static final Constant NOTHING = new Constant(0);

    int initialClients = 2390;
    int prospects = 20_000;
    int telemarketers = 2;
    int developers = 4;
    int officeSellers = 10;
    int clerks = 2;
    double priceIndex = 1;
    double leadVolume = 1;
    Duration length = Duration.ofDays(364);
    Duration warmUp = Duration.ZERO;
    Clients.IntervalFrom intervalFrom = Clients.IntervalFrom.ORDER;
    double deliveryDays = 0;
    double needPerMonth = 0.010;
    double pricePerMonth = 0.017;
    double residual = 1 / 6.0;
    double interval = Rate.DAYS_PER_MONTH / 2;
    boolean sellersPreferPapers;
    Optional<Leads.Cooling> cooling = Optional.empty();

    Scenario scenario() {
        return new Scenario(
                "distributor",
                "Do the formulas balance?",
                "EUR",
                time(),
                new Market(prospects, initialClients, Map.of("all", new Market.Segment(1, 1, 1, 1, 1))),
                clients(),
                leads(),
                activities(),
                structure(),
                people(),
                economics(),
                new Price(priceIndex, 2.6, 2.6),
                List.of());
    }

    private Time time() {
        List<LocalDate> holidays = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            LocalDate day = LocalDate.of(2025, month, 15);
            while (day.getDayOfWeek().getValue() > 5) {
                day = day.plusDays(1);
            }
            holidays.add(day);
        }
        holidays.add(LocalDate.of(2025, 12, 25));
        List<DayOfWeek> week =
                List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
        return new Time(
                LocalDate.of(2025, 1, 6),
                warmUp,
                length,
                week,
                new TimeOfDayRange(540, 1080),
                Optional.of(new TimeOfDayRange(780, 840)),
                1,
                holidays);
    }

    private Clients clients() {
        Map<Clients.Channel, Double> channel = new LinkedHashMap<>();
        channel.put(Clients.Channel.PHONE, 0.55);
        channel.put(Clients.Channel.WRITTEN, 0.35);
        channel.put(Clients.Channel.PORTAL, 0.10);
        return new Clients(
                days(interval),
                new Distribution.Gamma(1, 4),
                intervalFrom,
                new Constant(400),
                0,
                0,
                channel,
                new Distribution.Exponential(5),
                new Clients.Redial(0, minutes(10), 2),
                rhythm(),
                0.15,
                3,
                24,
                new Clients.Churn(
                        new Rate(needPerMonth, Per.MONTH),
                        new Rate(pricePerMonth, Per.MONTH),
                        new Rate(0, Per.MONTH),
                        new Clients.Loyalty(0, 0.25, 0.06, 0.03, 0.015, 0.025, 0)));
    }

    private Leads leads() {
        Map<String, Leads.Source> sources = new LinkedHashMap<>();
        sources.put("web", source(24, 83.33, 0.378, 0.33, 0.04));
        sources.put("list", source(16, 3.33, 0.223, 0.12, 0.17));
        return new Leads(leadVolume, sources, Duration.ofDays(90), Duration.ofDays(180), Duration.ofDays(365));
    }

    private Leads.Source source(double perDay, double cost, double match, double reach, double dead) {
        return new Leads.Source(
                new Rate(perDay, Per.WORKDAY),
                rhythm(),
                true,
                Optional.of(cost),
                match,
                1,
                1,
                reach,
                0.9,
                dead,
                6,
                Optional.empty(),
                cooling);
    }

    private static Clients.Rhythm rhythm() {
        return new Clients.Rhythm(Map.of(), Map.of(), Map.of());
    }

    private Activities activities() {
        var finish = Activities.ShiftEnd.FINISH;
        return new Activities(
                new Activities.Qualify(minutes(11), minutes(2), 1, finish, List.of(), 0.95, 1 - 0.1445),
                new Activities.Develop(
                        minutes(16),
                        1,
                        finish,
                        List.of(Duration.ofDays(1), Duration.ofDays(3), Duration.ofDays(6), Duration.ofDays(10)),
                        0,
                        0.07,
                        0.15,
                        0.625,
                        0.084,
                        minutes(70),
                        minutes(75),
                        45,
                        0,
                        Activities.Develop.HandOverAt.FIRST_DEAL),
                new Activities.Handover(Optional.of(minutes(10)), 1, finish),
                takeOrder(finish),
                new Activities.AnswerQuery(0.35, minutes(4.5), 1, finish, days(2)),
                new Activities.HandleComplaint(minutes(12), 1, finish, days(1), 50),
                prepareDocuments(finish),
                new Activities.Retain(
                        minutes(5),
                        minutes(1),
                        1,
                        finish,
                        Optional.of(Duration.ofDays(30)),
                        1,
                        Optional.empty(),
                        0,
                        0,
                        Optional.empty()),
                new Activities.Reactivate(
                        minutes(6),
                        minutes(1),
                        1,
                        finish,
                        1,
                        Duration.ofDays(30),
                        0.7,
                        0.67,
                        Duration.ofDays(182),
                        0,
                        0));
    }

    private static Activities.TakeOrder takeOrder(Activities.ShiftEnd finish) {
        return new Activities.TakeOrder(
                minutes(8),
                Optional.of(minutes(6)),
                Optional.of(minutes(1.5)),
                1,
                finish,
                Duration.ofSeconds(20),
                Duration.ofHours(4),
                Optional.empty(),
                new Activities.Upsell(minutes(1.6), 0.62, 0.18, new Constant(0.2), 0, 2, Optional.empty(), 3),
                0.03);
    }

    private Activities.PrepareDocuments prepareDocuments(Activities.ShiftEnd finish) {
        return new Activities.PrepareDocuments(
                minutes(3),
                1,
                finish,
                0.03,
                true,
                Duration.ofHours(2),
                residual,
                Optional.of(minutes(15)),
                minutes(10),
                new Activities.Exchange(0, days(5), minutes(0.5)),
                new Activities.Reconciliation(Optional.empty(), 0.6));
    }

    private Structure structure() {
        Map<String, Role> roles = new LinkedHashMap<>();
        roles.put("telemarketer", role(telemarketers, 2000, List.of(duty(ActivityType.QUALIFY))));
        roles.put("developer", role(developers, 3670, List.of(duty(ActivityType.DEVELOP))));
        roles.put("officeSeller", role(officeSellers, 2830, desk()));
        roles.put(
                "backOffice",
                role(clerks, 2000, List.of(new Duty(ActivityType.PREPARE_DOCUMENTS, 1.25, 1, 0.5, Optional.empty()))));
        return new Structure(Structure.Accounts.POOLED, 1, roles, Map.of("teamLeader", new Structure.Leader(3, 5560)));
    }

    private List<Duty> desk() {
        Optional<Duration> wait = sellersPreferPapers ? Optional.empty() : Optional.of(Duration.ofHours(4));
        List<Duty> duties = new ArrayList<>(List.of(
                duty(ActivityType.TAKE_ORDER),
                duty(ActivityType.HANDLE_COMPLAINT),
                duty(ActivityType.ANSWER_QUERY),
                duty(ActivityType.HANDOVER),
                duty(ActivityType.RETAIN),
                duty(ActivityType.REACTIVATE)));
        var papers = new Duty(ActivityType.PREPARE_DOCUMENTS, 1, 1, 1, wait);
        duties.add(sellersPreferPapers ? 0 : duties.size(), papers);
        return duties;
    }

    private static Duty duty(ActivityType activity) {
        return new Duty(activity, 1, 1, 1, Optional.empty());
    }

    private static Role role(int headcount, double monthly, List<Duty> duties) {
        return new Role(
                headcount,
                duties,
                new Structure.Pay(
                        monthly,
                        0,
                        0,
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        1.5,
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty(),
                0,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** 480 minutes less an hour of breaks, 12 % absent: 370 effective minutes per person and working day. */
    private static People people() {
        return new People(
                new Constant(1),
                new Constant(1),
                new People.Breaks(Duration.ofMinutes(60), 4),
                new People.Absence(44, 2, new Rate(0, Per.YEAR), days(7)),
                new Rate(0, Per.YEAR),
                new Constant(0),
                Optional.empty(),
                Duration.ZERO,
                Duration.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new People.Training(0),
                0);
    }

    private Economics economics() {
        return new Economics(
                0.22,
                0,
                500,
                0.302,
                0,
                73_000,
                0.01,
                new Economics.Fulfilment(days(deliveryDays), 30, 0, 0, Optional.empty(), 0),
                0.02);
    }

    private static Constant minutes(double minutes) {
        return new Constant(minutes);
    }

    private static Constant days(double days) {
        return new Constant(days * 1440);
    }
}
