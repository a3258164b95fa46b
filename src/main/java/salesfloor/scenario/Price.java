package salesfloor.scenario;

/** The firm's prices against its competitors'. */
public record Price(
        @Key(
                value = "Own price level relative to the market; 1.03 is 3 % dearer than competitors.",
                defaultsTo = "1",
                min = 0.01,
                max = 100,
                unit = Unit.FACTOR)
        double index,

        @Key(
                value =
                        "Fall of volume in percent for one percent dearer: orders go elsewhere (dearer) or grow (cheaper).",
                defaultsTo = "2.6",
                min = 0,
                max = 50,
                unit = Unit.FACTOR,
                source = "mean -2.62 of 1,851 estimates: Bijmolt, van Heerde, Pieters 2005, Journal of Marketing"
                        + " Research 42")
        double elasticity,

        @Key(
                value = "Growth of the price hazard: exp(this × (index - 1)).",
                defaultsTo = "2.6",
                min = 0,
                max = 100,
                unit = Unit.FACTOR)
        double churnElasticity) {}
