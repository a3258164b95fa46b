package salesfloor.report;

import java.util.List;
import java.util.Optional;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.Findings;
import salesfloor.experiment.Outcome;
import salesfloor.experiment.StoppingRule;

/**
 * All that is said about one run, in files and on the terminal alike.
 *
 * @param findings what the replications say
 * @param outcome how the run ended
 * @param rule which replications were asked for
 * @param rootSeed the root seed
 * @param warnings what must be known first
 * @param answer one sentence to quote
 */
public record RunReport(
        Findings findings, Outcome outcome, StoppingRule rule, long rootSeed, List<Warning> warnings, String answer)
        implements FolderReport {
    public RunReport {
        warnings = List.copyOf(warnings);
    }

    /** Puts together what is to be said. */
    public static RunReport of(
            Findings findings, Outcome outcome, StoppingRule rule, long rootSeed, NextCommand command) {
        return new RunReport(
                findings,
                outcome,
                rule,
                rootSeed,
                RunWarnings.of(findings, outcome, rule, command),
                Answer.of(findings));
    }

    @Override
    public List<Findings> all() {
        return List.of(findings);
    }

    @Override
    public String json() {
        return SummaryJson.of(this);
    }

    @Override
    public Optional<Comparison> comparison() {
        return Optional.empty();
    }
}
