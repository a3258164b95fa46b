package salesfloor.scenario.file;

import salesfloor.scenario.Scenario;

/** Whether anything calls for work at all. */
final class Demand {
    private Demand() {}

    static boolean hasLeads(Scenario scenario) {
        return scenario.leads().volume() > 0
                && scenario.leads().sources().values().stream()
                        .anyMatch(source -> source.arrivals().amount() > 0);
    }

    static boolean hasClients(Scenario scenario) {
        return scenario.market().initialClients() > 0 || hasLeads(scenario);
    }
}
