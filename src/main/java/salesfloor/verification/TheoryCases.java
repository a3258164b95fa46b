package salesfloor.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import salesfloor.scenario.Scenario;

/** All cases, subject by subject. */
public final class TheoryCases {
    private TheoryCases() {}

    /**
     * The cases in the order in which they are told.
     *
     * @param scenarios reads the scenario of a setup, for theory that is about a whole department
     */
    public static List<TheoryCase> all(Function<Setup, Scenario> scenarios) {
        List<TheoryCase> cases = new ArrayList<>();
        cases.addAll(QueueCases.all());
        cases.addAll(OrganisationCases.all());
        cases.addAll(BackOfficeCases.all());
        cases.addAll(PeopleCases.all());
        cases.addAll(ClientCases.all());
        cases.addAll(DepartmentCases.all(scenarios));
        return List.copyOf(cases);
    }
}
