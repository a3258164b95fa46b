package salesfloor.scenario.file;

import java.util.List;
import salesfloor.scenario.Scenario;

/** Checks what no single key can show: that the parts of a scenario fit together. */
final class ScenarioChecks {
    private final List<Checks> all;

    ScenarioChecks(Scenario scenario, Node.Fields effective, Findings findings) {
        Places places = new Places(effective);
        all = List.of(
                new CalendarChecks(scenario, places, findings),
                new MarketChecks(scenario, places, findings),
                new WeightChecks(scenario, places, findings),
                new WorkChecks(scenario, places, findings),
                new CareChecks(scenario, places, findings),
                new PayChecks(scenario, places, findings),
                new StaffChecks(scenario, places, findings),
                new StructureChecks(scenario, places, findings),
                new DurationChecks(scenario, places, findings),
                new NameChecks(scenario, places, findings));
    }

    void run() {
        all.forEach(Checks::run);
    }
}
