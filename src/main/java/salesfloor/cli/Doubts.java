package salesfloor.cli;

import java.util.ArrayList;
import java.util.List;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.file.Factor;
import salesfloor.scenario.file.ReadScenario;

/** What a choice of plans rests on that nobody knows for sure; each can be scaled. */
final class Doubts {
    /** How far each is changed, as factors: half as much more or less. */
    static final double LOW = 0.5;

    static final double HIGH = 1.5;

    private Doubts() {}

    /** Pay, margin, demand and leads of a scenario, as far as it has them. */
    static List<Factor> of(ReadScenario base) {
        Scenario scenario = base.scenario();
        List<Factor> all = new ArrayList<>();
        List<String> pay = new ArrayList<>();
        scenario.structure().roles().forEach((name, role) -> {
            if (role.pay().monthly() > 0) {
                pay.add("structure.roles." + name + ".pay.monthly");
            }
        });
        if (!pay.isEmpty()) {
            all.add(scaling("fixed pay of all roles", pay, base));
        }
        if (scenario.economics().grossMargin() * HIGH <= 1) {
            all.add(scaling("gross margin", List.of("economics.grossMargin"), base));
        }
        all.add(scaling("time between a client's orders", List.of("clients.orderInterval"), base));
        if (!scenario.leads().sources().isEmpty()) {
            all.add(scaling("number of leads", List.of("leads.volume"), base));
        }
        return all;
    }

    private static Factor scaling(String name, List<String> paths, ReadScenario base) {
        return Factor.scaling(name, paths, LOW, HIGH, base);
    }
}
