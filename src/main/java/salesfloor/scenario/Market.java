package salesfloor.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The closed population: every lead is one of these prospects, and a won client leaves their pool. */
public record Market(
        @Key(
                value = "How many possible clients there are, existing clients included.",
                defaultsTo = "0",
                min = 0,
                max = 20_000_000,
                unit = Unit.COUNT)
        int prospects,

        @Key(
                value = "How many of them are active clients on the first day. They start in the middle of their"
                        + " own rhythm, as if the firm had always existed.",
                defaultsTo = "0",
                min = 0,
                unit = Unit.COUNT)
        int initialClients,

        @Key(
                value = "Kinds of clients. Shares are relative weights; each factor multiplies the figure given"
                        + " under clients.",
                defaultsTo = "{all: {}}")
        Map<String, Segment> segments) {
    public Market {
        segments = Collections.unmodifiableMap(new LinkedHashMap<>(segments));
    }

    /** A kind of client, given by what differs from the general figures. */
    public record Segment(
            @Key(
                    value = "Weight of this segment in the market, relative to the others.",
                    defaultsTo = "1",
                    min = 0,
                    unit = Unit.FACTOR)
            double share,

            @Key(value = "Factor on the interval between orders.", defaultsTo = "1", min = 0.001, unit = Unit.FACTOR)
            double orderInterval,

            @Key(value = "Factor on the ticket.", defaultsTo = "1", min = 0.001, unit = Unit.FACTOR)
            double ticket,

            @Key(value = "Factor on patience.", defaultsTo = "1", min = 0.001, unit = Unit.FACTOR)
            double patience,

            @Key(
                    value = "Factor on both price elasticities: 0 ignores price, 2 reacts twice as strongly.",
                    defaultsTo = "1",
                    min = 0,
                    unit = Unit.FACTOR)
            double priceSensitivity) {}
}
