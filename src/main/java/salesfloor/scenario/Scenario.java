package salesfloor.scenario;

import java.util.List;

/** One complete question to the simulator. Immutable; a variant is another file that {@code extends} this one. */
public record Scenario(
        @Key("Short name; it becomes part of result folders and the label in tables and charts.")
        String name,

        @Key(
                value = "The business question this scenario answers, in one sentence. Reports open with it.",
                defaultsTo = "''",
                example = "Does the specialised department keep its planned margin?")
        String question,

        @Key(value = "Currency code of all amounts, for labels only.", defaultsTo = "EUR")
        String currency,

        @Key(value = "When the run starts, how long it lasts and when the department works.", defaultsTo = "{}")
        Time time,

        @Key(value = "The closed population of possible clients.", defaultsTo = "{}")
        Market market,

        @Key(value = "How a client orders, waits, stays and leaves.", defaultsTo = "{}")
        Clients clients,

        @Key(value = "Where leads come from.", defaultsTo = "{}")
        Leads leads,

        @Key(value = "The work: how long each activity takes and what follows it.", defaultsTo = "{}")
        Activities activities,

        @Key(value = "Who works here and who does what.", defaultsTo = "{}")
        Structure structure,

        @Key(value = "What people are like: differences, absence, breaks, turnover.", defaultsTo = "{}")
        People people,

        @Key(value = "Margins and costs outside the pay of people.", defaultsTo = "{}")
        Economics economics,

        @Key(value = "The firm's price against the market.", defaultsTo = "{}")
        Price price,

        @Key(
                value = "Targets on measures, such as 'serviceLevel >= 0.9'. They are shown as met, missed or not"
                        + " decided, and decide the exit code.",
                defaultsTo = "[]",
                example = "['serviceLevel >= 0.9', 'profitability >= 0.03']")
        List<Goal> goals) {
    public Scenario {
        goals = List.copyOf(goals);
    }

    /** How the people of a role differ, learn and stay. */
    public Career career(Structure.Role role) {
        return Career.of(people, role.people());
    }
}
