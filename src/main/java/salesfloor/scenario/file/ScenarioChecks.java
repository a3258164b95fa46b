package salesfloor.scenario.file;

import salesfloor.scenario.Scenario;

/** Checks what no single key can show: that the parts of a scenario fit together. */
final class ScenarioChecks {
    ScenarioChecks(Scenario scenario, Node.Fields effective, Findings findings) {}

    void run() {}
}
