package salesfloor.scenario;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who works here and who does what. */
public record Structure(
        @Key(
                value = "Who serves a client: everybody (pooled), its own person alone while that person is at work"
                        + " (owned), or its own person first and everybody after a limit (ownerFirst).",
                defaultsTo = "pooled")
        Accounts accounts,

        @Key(
                value =
                        "What happens to the clients of somebody who leaves the firm: they wait for the successor on the"
                                + " same seat, served by everybody meanwhile (successor), or go to those with the fewest"
                                + " clients (reassign).",
                defaultsTo = "successor")
        Orphans orphans,

        @Key(value = "When work goes beyond those who should take it.", defaultsTo = "{}")
        Overflow overflow,

        @Key(
                value = "What it is worth that a client is served by its own person, who knows it. Nothing by default.",
                defaultsTo = "{}")
        Familiarity familiarity,

        @Key(
                value = "Teams that the clients and people are split into, each with its own queues: a number of equal"
                        + " teams, or teams by name.",
                defaultsTo = "1",
                min = 1,
                max = 1000,
                unit = Unit.COUNT,
                counted = "team",
                example = "{north: {share: 0.6, headcount: {officeSeller: 6}}, south: {share: 0.4, headcount:"
                        + " {officeSeller: 4}}}")
        Map<String, Team> teams,

        @Key(
                value = "Whether somebody who waits on the telephone comes before all else that a person could begin,"
                        + " whatever the order of its activities.",
                defaultsTo = "false")
        boolean callersFirst,

        @Key(
                value = "Whether the papers of an order wait for the person who took it, where its own role prepares"
                        + " them; else anybody of the role takes them.",
                defaultsTo = "false")
        boolean ownPapers,

        @Key(value = "Whether each morning what waits in people's own queues goes to everybody.", defaultsTo = "false")
        boolean rebalance,

        @Key(
                value = "Roles by name. The names are free; what a role does is its list of activities.",
                defaultsTo = "{}")
        Map<String, Role> roles,

        @Key(
                value = "People who lead and do none of the simulated activities; they are paid and have seats.",
                defaultsTo = "{}")
        Map<String, Leader> management) {
    public Structure {
        teams = Collections.unmodifiableMap(new LinkedHashMap<>(teams));
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
        management = Collections.unmodifiableMap(new LinkedHashMap<>(management));
    }

    /** Who serves a client that has been handed over. */
    public enum Accounts {
        POOLED,
        OWNED,
        OWNER_FIRST;

        /** Whether clients have a person of their own. */
        public boolean haveOwners() {
            return this != POOLED;
        }
    }

    /** What becomes of the clients of somebody who left. */
    public enum Orphans {
        SUCCESSOR,
        REASSIGN
    }

    /** Limits after which work goes to more people; waiting time in opening hours. */
    public record Overflow(
            @Key(
                    value = "With ownerFirst: how long an order, a question or a complaint waits for the client's own"
                            + " person before anybody may take it.",
                    defaultsTo = "30 s",
                    min = 0,
                    unit = Unit.WORKING_TIME)
            Duration owner,

            @Key(
                    value = "How long an item waits in its team before any team may take it; 'none': never.",
                    defaultsTo = "none",
                    min = 0,
                    unit = Unit.WORKING_TIME,
                    example = "10 min")
            Optional<Duration> team) {}

    /**
     * Effects of a client's own person serving it: on orders, questions, complaints and care calls. They grow in a straight line
     * with the orders that this person has taken from the client.
     */
    public record Familiarity(
            @Key(
                    value = "Share of the working time saved.",
                    defaultsTo = "0",
                    min = 0,
                    max = 0.99,
                    unit = Unit.SHARE,
                    source = "-17 % stay where ownership raised effort (Song, Tucker, Murrell 2015)")
            double time,

            @Key(
                    value = "Added to the chance of success, as a share of it.",
                    defaultsTo = "0",
                    min = 0,
                    max = 10,
                    unit = Unit.SHARE)
            double success,

            @Key(
                    value = "Share of the hazard of leaving for price or neglect that goes away.",
                    defaultsTo = "0",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double loyalty,

            @Key(
                    value = "Orders after which the effect is full; 0: at once.",
                    defaultsTo = "0",
                    min = 0,
                    max = 1000,
                    unit = Unit.COUNT)
            int orders) {

        /** Whether familiarity has any effect. */
        public boolean matters() {
            return time > 0 || success > 0 || loyalty > 0;
        }
    }

    /** A part of the department with clients and people of its own. */
    public record Team(
            @Key(
                    value = "Weight of its part of the market, relative to the other teams.",
                    defaultsTo = "1",
                    min = 0,
                    unit = Unit.FACTOR)
            double share,

            @Key(
                    value = "How many people of a role are in this team. A role that no team names is split evenly.",
                    defaultsTo = "{}",
                    min = 0,
                    max = 100_000,
                    unit = Unit.COUNT,
                    example = "{officeSeller: 5, backOffice: 1}")
            Map<String, Integer> headcount) {
        public Team {
            headcount = Collections.unmodifiableMap(new LinkedHashMap<>(headcount));
        }
    }

    /** What all roles do, with how they do it. */
    public Stream<Duty> duties() {
        return roles.values().stream().flatMap(role -> role.activities().stream());
    }

    /** Position of the team, from 0, that a person of a role belongs to; {@code number} counts from 1 within the role. */
    public int teamOf(String role, int number) {
        int upTo = 0;
        int team = 0;
        for (Team each : teams.values()) {
            upTo += each.headcount().getOrDefault(role, 0);
            if (number <= upTo) {
                return team;
            }
            team++;
        }
        return (number - 1) % teams.size();
    }

    /** Whether a role of so many seats has a seat in a team, without asking for every seat. */
    public boolean hasSeatIn(int team, String role, int seats) {
        int named = 0;
        int position = 0;
        for (Team each : teams.values()) {
            int own = each.headcount().getOrDefault(role, 0);
            if (position == team && own > 0 && named < seats) {
                return true;
            }
            named += own;
            position++;
        }
        return named + Math.floorMod(team - named, teams.size()) < seats;
    }

    /** A group of people with the same work and pay. */
    public record Role(
            @Key(value = "How many people.", min = 0, max = 100_000, unit = Unit.COUNT, example = "10")
            int headcount,

            @Key(
                    value = "What they do, most preferred first. An entry is a name, or a name with how they do"
                            + " it: {prepareDocuments: {onlyAfter: 4 h}}.",
                    example = "[takeOrder, handleComplaint, {prepareDocuments: {onlyAfter: 4 h}}]")
            List<Duty> activities,

            @Key(value = "What they are paid.", defaultsTo = "{}")
            Pay pay,

            @Key(
                    value = "Working hours of the role; those of the department where not given.",
                    defaultsTo = "none",
                    example = "10:00-19:00")
            Optional<TimeOfDayRange> hours,

            @Key(
                    value = "Most clients one person can own (owned accounts); 0: no limit.",
                    defaultsTo = "0",
                    min = 0,
                    unit = Unit.COUNT)
            int portfolioCap,

            @Key(value = "Whether these people serve all teams rather than belong to one each.", defaultsTo = "false")
            boolean acrossTeams,

            @Key(
                    value = "In what the people of this role are unlike those of the section 'people'.",
                    defaultsTo = "none",
                    example = "{turnover: 0.4 per year, ramp: {duration: 2 months}}")
            Optional<Traits> people,

            @Key(
                    value =
                            "Individual working times: the first people of the role take the first entry, the next ones the"
                                    + " second; who is left over has the role's hours.",
                    defaultsTo = "[]",
                    example = "[{headcount: 2, hours: 10:00-19:00, days: [MON, TUE, WED]}, {headcount: 1, share: 0.5}]")
            List<WorkTime> shifts,

            @Key(
                    value = "Absences on known dates.",
                    defaultsTo = "[]",
                    example = "[{headcount: 3, from: 2025-02-03, to: 2025-02-14}]")
            List<DatedAbsence> away,

            @Key(
                    value = "Who joins and who leaves on known dates.",
                    defaultsTo = "[]",
                    example = "[{on: 2025-03-03, join: 2}, {on: 2025-06-02, leave: 1}]")
            List<PlannedChange> plan,

            @Key(
                    value = "Hiring by utilisation; 'none': nobody is hired beyond headcount and plan.",
                    defaultsTo = "none",
                    example = "{most: 14}")
            Optional<Hiring> hiring) {
        public Role {
            activities = List.copyOf(activities);
            shifts = List.copyOf(shifts);
            away = List.copyOf(away);
            plan = List.copyOf(plan);
        }

        /** People who join by the plan. */
        public int joiners() {
            return plan.stream().mapToInt(PlannedChange::join).sum();
        }

        /**
         * All seats that a run can need: those of the headcount first, then those of planned joiners by date, then those that
         * the manager may open.
         */
        public int seats() {
            int leavers = plan.stream().mapToInt(PlannedChange::leave).sum();
            int byManager = hiring.map(rule -> Math.max(0, rule.most() - headcount + leavers))
                    .orElse(0);
            return headcount + joiners() + byManager;
        }

        /** The working time of the person with this number, from 1. */
        public WorkTime workTime(int number) {
            int before = 0;
            for (WorkTime shift : shifts) {
                before += shift.headcount();
                if (number <= before) {
                    return shift.hours().isPresent()
                            ? shift
                            : new WorkTime(shift.headcount(), hours, shift.days(), shift.share());
                }
            }
            return WorkTime.whole(hours);
        }

        /** Paid minutes a week of the person with this number, relative to the role's full hours. */
        public double payPart(int number, Time time) {
            return shifts.isEmpty()
                    ? 1
                    : workTime(number).weeklyMinutes(time)
                            / WorkTime.whole(hours).weeklyMinutes(time);
        }
    }

    /** What is so for the people of one role only; where not given, as in the section {@code people}. */
    public record Traits(
            @Key(
                    value = "Speed of a person relative to the role's; that of 'people' where not given.",
                    defaultsTo = "none",
                    min = 0.01,
                    unit = Unit.FACTOR,
                    example = "{mean: 1, cv: 0.2}")
            Optional<Distribution> efficiency,

            @Key(
                    value = "Factor of a person on the chance of success; that of 'people' where not given.",
                    defaultsTo = "none",
                    min = 0,
                    unit = Unit.FACTOR,
                    example = "{mean: 1, cv: 0.25}")
            Optional<Distribution> success,

            @Key(
                    value = "How fast people of this role leave; as in 'people' where not given.",
                    defaultsTo = "none",
                    min = 0,
                    source = "a year: telemarketers 40 %, developers 30 %, office sellers 25 %, clerks 20 %"
                            + " (Bridge Group; US labour statistics)",
                    example = "0.4 per year")
            Optional<Rate> turnover,

            @Key(
                    value = "How long a seat stays empty after somebody left; as in 'people' where not given.",
                    defaultsTo = "none",
                    min = 0,
                    unit = Unit.TIME,
                    example = "{distribution: gamma, mean: 6 weeks, shape: 4}")
            Optional<Distribution> vacancy,

            @Key(
                    value = "How new people learn; as in 'people' where not given. A duration of 0 days: not at all.",
                    defaultsTo = "none",
                    source =
                            "telemarketers 2 months, developers 3, office sellers 2, clerks 0.7 (Bridge Group; OrderFlow)",
                    example = "{duration: 3 months, startAt: 0.5}")
            Optional<People.Ramp> ramp,

            @Key(
                    value = "Paid once for each person who is hired; as in 'people' where not given.",
                    defaultsTo = "none",
                    min = 0,
                    unit = Unit.MONEY,
                    example = "1500")
            Optional<Double> hiringCost) {}

    /** One activity of a role, with how well the role does it. */
    @NamedEntry("activity")
    public record Duty(
            @Key(value = "The activity.", example = "takeOrder")
            ActivityType activity,

            @Key(
                    value = "Speed at it: 1.25 needs a fifth less time.",
                    defaultsTo = "1",
                    min = 0.01,
                    max = 100,
                    unit = Unit.FACTOR)
            double speed,

            @Key(
                    value = "Factor on the chance of success (closing, upsell, win-back).",
                    defaultsTo = "1",
                    min = 0,
                    max = 10,
                    unit = Unit.FACTOR)
            double success,

            @Key(value = "Factor on the error rate.", defaultsTo = "1", min = 0, max = 100, unit = Unit.FACTOR)
            double errors,

            @Key(
                    value = "Fallback: take an item only when it has waited longer than this (opening hours)."
                            + " Taken at once while no seat has this as a first duty.",
                    defaultsTo = "none",
                    min = 0,
                    unit = Unit.WORKING_TIME,
                    example = "4 h")
            Optional<Duration> onlyAfter,

            @Key(
                    value = "Only for clients of one's own: those kept after the first deal, or owned.",
                    defaultsTo = "false")
            boolean ownOnly,

            @Key(
                    value = "Most items of it that one person begins on a day; 0: no limit.",
                    defaultsTo = "0",
                    min = 0,
                    max = 10_000,
                    unit = Unit.COUNT)
            int dailyCap,

            @Key(
                    value = "Hours of the day in which it comes before everything else; 'none': no such hours.",
                    defaultsTo = "none",
                    example = "16:00-17:00")
            Optional<TimeOfDayRange> protectedHours,

            @Key(
                    value = "An item that has waited longer than this (opening hours) comes before other activities;"
                            + " 'none': never.",
                    defaultsTo = "none",
                    min = 0,
                    unit = Unit.WORKING_TIME,
                    example = "90 min")
            Optional<Duration> raisedAfter,

            @Key(
                    value = "Whether a person puts it aside for somebody who waits on the telephone, and goes on"
                            + " afterwards; not in its protected hours.",
                    defaultsTo = "false")
            boolean interruptible) {}

    /** Gross pay before the employer's on-cost. */
    public record Pay(
            @Key(
                    value = "Fixed pay per month, paid whether busy or idle, present or absent.",
                    defaultsTo = "0",
                    min = 0,
                    unit = Unit.MONEY)
            double monthly,

            @Key(value = "Paid per lead passed on as qualified.", defaultsTo = "0", min = 0, unit = Unit.MONEY)
            double perQualified,

            @Key(
                    value = "Commission per first deal, paid at once to whoever won the client.",
                    defaultsTo = "0",
                    min = 0,
                    unit = Unit.MONEY)
            double perFirstDeal,

            @Key(
                    value =
                            "Commission per first deal that vests: paid only if the client is still active after the"
                                    + " vesting time. With perFirstDeal 0 the whole commission vests; beside it, it is a bonus.",
                    defaultsTo = "0",
                    min = 0,
                    unit = Unit.MONEY,
                    example = "64")
            double perVestedDeal,

            @Key(
                    value = "Time after the first deal at which perVestedDeal is earned or lost.",
                    defaultsTo = "none",
                    min = 1440,
                    unit = Unit.TIME,
                    source = "a bonus if the client is alive at 90 days: common schemes for hunters",
                    example = "90 days")
            Optional<Duration> vesting,

            @Key(
                    value = "Bonus on the gross margin of a calendar month above a threshold.",
                    defaultsTo = "none",
                    example = "{of: own, share: 0.03, above: 20000}")
            Optional<Bonus> bonus,

            @Key(
                    value = "Share of the gross margin of the orders a person takes.",
                    defaultsTo = "0",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double shareOfMargin,

            @Key(
                    value = "Pay of an overtime minute relative to a normal one.",
                    defaultsTo = "1.5",
                    min = 0,
                    max = 10,
                    unit = Unit.FACTOR)
            double overtimeFactor,

            @Key(
                    value = "Employer's contributions for this role; economics.employerOnCost where not given. 0 for"
                            + " people of another firm who are paid by invoice.",
                    defaultsTo = "none",
                    min = 0,
                    max = 3,
                    unit = Unit.SHARE,
                    example = "0")
            Optional<Double> onCost,

            @Key(
                    value = "Seat, telephony and software per person and month for this role; economics.seatCost where"
                            + " not given.",
                    defaultsTo = "none",
                    min = 0,
                    unit = Unit.MONEY,
                    example = "0")
            Optional<Double> seatCost) {

        /** Employer's contributions of the role, a share of gross pay. */
        public double onCostOr(Economics economics) {
            return onCost.orElse(economics.employerOnCost());
        }

        /** Seat of the role per person and month. */
        public double seatCostOr(Economics economics) {
            return seatCost.orElse(economics.seatCost());
        }
    }

    /** A share of the gross margin above a threshold, reckoned by calendar month. */
    public record Bonus(
            @Key(
                    value =
                            "Whose margin: of the orders of the person's own clients (of the orders it took, where"
                                    + " accounts are pooled), or that of all orders of the team, or without teams of the department, per person of the role.",
                    example = "own")
            Base of,

            @Key(
                    value = "Share of the margin above the threshold.",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE,
                    example = "0.03")
            double share,

            @Key(
                    value = "Margin per person and month from which it is paid; less for a part of a month.",
                    defaultsTo = "0",
                    min = 0,
                    unit = Unit.MONEY,
                    example = "20000")
            double above) {

        /** Whose orders count. */
        public enum Base {
            OWN,
            TEAM
        }
    }

    /** A manager or team leader. */
    public record Leader(
            @Key(value = "How many.", defaultsTo = "1", min = 0, max = 100_000, unit = Unit.COUNT)
            int headcount,

            @Key(value = "Gross pay per month of each.", min = 0, unit = Unit.MONEY, example = "4667")
            double monthly) {}
}
