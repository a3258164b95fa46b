package salesfloor.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Care that differs by class of client: who makes most of the value is in the first class, and each class has a programme. The
 * classes are worked out anew at every review from what clients bought, as a department would do it (ABC analysis).
 */
public record CareByClass(
        @Key(
                value =
                        "Classes by value, the best first. Clients are sorted by what they bought within the history; a class"
                                + " takes them up to its share of the whole value.",
                defaultsTo = "{A: {upTo: 0.8, programme: develop}, B: {upTo: 0.95, programme: retain}, C: {programme:"
                        + " economise}}",
                source =
                        "the usual ABC limits; the top fifth of clients makes 55-73 % of sales (McCarthy and Winer 2018)")
        Map<String, ValueClass> byValue,

        @Key(
                value = "A client whose own gaps between orders vary by more than this (coefficient of variation) is"
                        + " irregular; every class is then split in two, or 'none'.",
                defaultsTo = "none",
                min = 0,
                unit = Unit.FACTOR,
                example = "0.6")
        Optional<Double> irregularAbove,

        @Key(
                value = "How far back purchases count. A client won later counts as if it had gone on in the same way.",
                defaultsTo = "52 weeks",
                min = 1440,
                unit = Unit.TIME)
        Duration history,

        @Key(value = "How often the classes are worked out anew.", defaultsTo = "4 weeks", min = 1440, unit = Unit.TIME)
        Duration review,

        @Key(
                value = "Programmes of care by name. A file that gives any gives all that its classes use.",
                defaultsTo = "{develop: {every: 14 days, atRiskAfter: 1.5, winBackAttempts: 3, offer: {chance: 0.15}},"
                        + " retain: {every: 30 days, atRiskAfter: 2}, economise: {winBackAttempts: 1}}")
        Map<String, Programme> programmes) {

    /** What the name of a class of irregular clients ends with. */
    private static final String IRREGULAR = ".irregular";

    public CareByClass {
        byValue = Collections.unmodifiableMap(new LinkedHashMap<>(byValue));
        programmes = Collections.unmodifiableMap(new LinkedHashMap<>(programmes));
    }

    /** Names of all classes, the best first; where they are split, each is followed by its irregular part. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (String name : byValue.keySet()) {
            names.add(name);
            if (irregularAbove.isPresent()) {
                names.add(name + IRREGULAR);
            }
        }
        return names;
    }

    /** The name of each class's programme, in the order of {@link #names()}. */
    public List<String> programmeNames() {
        List<String> names = new ArrayList<>();
        for (ValueClass values : byValue.values()) {
            names.add(values.programme());
            if (irregularAbove.isPresent()) {
                names.add(values.irregular().orElse(values.programme()));
            }
        }
        return names;
    }

    /** The programmes that a class has, in the order of {@link #names()}; unknown names are left out. */
    public List<Programme> used() {
        return programmeNames().stream()
                .flatMap(name -> Optional.ofNullable(programmes.get(name)).stream())
                .toList();
    }

    public record ValueClass(
            @Key(
                    value =
                            "Share of the whole value up to which clients belong to this class or a better one; 1 in the"
                                    + " last class.",
                    defaultsTo = "1",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double upTo,

            @Key(value = "Its programme of care.", example = "develop")
            String programme,

            @Key(
                    value = "Programme of its irregular clients; as the others where not given.",
                    defaultsTo = "none",
                    example = "retain")
            Optional<String> irregular) {}

    public record Programme(
            @Key(
                    value = "How often each client is called, or 'none' for no regular calls.",
                    defaultsTo = "none",
                    min = 60,
                    unit = Unit.TIME,
                    example = "14 days")
            Optional<Duration> every,

            @Key(
                    value =
                            "A client silent for more than this many of its own intervals is at risk and called at once, or 'none'.",
                    defaultsTo = "none",
                    min = 0.1,
                    unit = Unit.FACTOR,
                    example = "1.5")
            Optional<Double> atRiskAfter,

            @Key(
                    value = "A call that reaches the client; as activities.retain.duration where not given.",
                    defaultsTo = "none",
                    min = 0,
                    unit = Unit.TIME,
                    example = "{mean: 8 min, cv: 0.6}")
            Optional<Distribution> duration,

            @Key(
                    value =
                            "Chance that a call brings a silent client back; as activities.retain.rescueChance where not"
                                    + " given.",
                    defaultsTo = "none",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE,
                    example = "0.3")
            Optional<Double> rescueChance,

            @Key(
                    value = "Calls to a lapsed client; as activities.reactivate.attempts where not given.",
                    defaultsTo = "none",
                    min = 0,
                    max = 100,
                    unit = Unit.COUNT,
                    example = "3")
            Optional<Integer> winBackAttempts,

            @Key(value = "An offer made on every call that reaches the client.", defaultsTo = "{}")
            Offer offer) {

        /** Whether any active client is called. */
        public boolean calls() {
            return every.isPresent() || atRiskAfter.isPresent();
        }
    }

    public record Offer(
            @Key(
                    value = "Chance that it is accepted; 0: no offer is made.",
                    defaultsTo = "0",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double chance,

            @Key(
                    value = "Growth of the next order's value when accepted, as a share of it.",
                    defaultsTo = "{mean: 0.2, cv: 0.5}",
                    min = 0,
                    unit = Unit.SHARE)
            Distribution uplift,

            @Key(
                    value = "Discount on that order, as a share of its value.",
                    defaultsTo = "0",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double discount,

            @Key(
                    value = "Extra minutes of a call with an offer.",
                    defaultsTo = "{mean: 1 min, cv: 0.5}",
                    min = 0,
                    unit = Unit.TIME)
            Distribution duration) {}
}
