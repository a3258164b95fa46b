package salesfloor.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import salesfloor.theory.FlowBalance;

/** The estimate expects the variable pay that the simulation pays: commissions that vest, and bonuses where nobody is near the threshold. */
class VariablePayTest {
    private static final String FILE = "theory/transactional-even.yaml";
    private static final String[] LONG = {"time.warmUp=16 weeks", "time.length=68 weeks"};

    @Test
    void commissions_that_vest() {
        agrees("developer", "perVestedDeal", "{perVestedDeal: 100, vesting: 90 days, onCost: 0}", 0.04);
        agrees("developer", "perVestedDeal", "{perVestedDeal: 100, vesting: 45 days, onCost: 0}", 0.04);
    }

    @Test
    void bonuses() {
        agrees("officeSeller", "bonus", "{bonus: {of: own, share: 0.03, above: 10000}, onCost: 0}", 0.04);
        agrees("backOffice", "bonus", "{bonus: {of: team, share: 0.01, above: 100000}, onCost: 0}", 0.04);
    }

    private static void agrees(String role, String part, String pay, double within) {
        String key = "structure.roles." + role + ".pay=";
        String[] sets = {LONG[0], LONG[1], key + pay};
        double paid = Arrays.stream(Runs.of(FILE, 6 * Runs.effort(), sets)
                        .values(result -> Objects.requireNonNull(
                                result.pay().getOrDefault(role, Map.of()).get(part))))
                .average()
                .orElseThrow();
        double with = FlowBalance.of(Runs.scenario(FILE, sets)).measure("payroll");
        double before = FlowBalance.of(Runs.scenario(FILE, LONG[0], LONG[1], key + "{onCost: 0}"))
                .measure("payroll");
        assertThat((with - before) / paid)
                .as("%s of %s: %s, paid %s", part, role, with - before, paid)
                .isBetween(1 - within, 1 + within);
    }
}
