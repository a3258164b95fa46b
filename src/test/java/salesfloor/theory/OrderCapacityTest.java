package salesfloor.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import salesfloor.scenario.file.InvalidScenario;
import salesfloor.scenario.file.ScenarioReader;

/** The capacity for orders is time on duty over minutes per order, whoever does which part. */
class OrderCapacityTest {
    private static double capacity(String file, String... sets) throws InvalidScenario {
        return OrderCapacity.of(new ScenarioReader(Map.of())
                .read(Path.of("scenarios", file), List.of(sets))
                .scenario());
    }

    /** Five people on duty for 1,440 minutes a day, a minute per order; hardly anybody orders first elsewhere. */
    @Test
    void is_time_over_minutes_per_order() throws InvalidScenario {
        double minutes = capacity(
                "theory/base-growth.yaml", "market.initialClients=1000", "leads.sources.list.arrivals=0.001 per month");
        assertThat(minutes).isCloseTo(7_200, withPercentage(0.01));
    }

    @Test
    void without_clerks_doubles_with_the_sellers() throws InvalidScenario {
        double five = capacity("no-back-office.yaml", "structure.roles.officeSeller.headcount=5");
        double ten = capacity("no-back-office.yaml", "structure.roles.officeSeller.headcount=10");
        assertThat(ten).isCloseTo(2 * five, within(1e-3));
    }

    /** Clerks take papers off the sellers until there are no more papers to take. */
    @Test
    void clerks_add_less_and_less_until_they_add_nothing() throws InvalidScenario {
        double[] capacity = new double[5];
        for (int clerks = 0; clerks < capacity.length; clerks++) {
            capacity[clerks] = capacity("transactional.yaml", "structure.roles.backOffice.headcount=" + clerks);
        }
        assertThat(capacity[1]).isGreaterThan(1.05 * capacity[0]);
        assertThat(capacity[2]).isGreaterThan(1.05 * capacity[1]);
        assertThat(capacity[4]).isCloseTo(capacity[3], within(1e-3));
    }

    @Test
    void whoever_takes_no_orders_does_not_count() throws InvalidScenario {
        assertThat(capacity("transactional.yaml", "structure.roles.telemarketer.headcount=4"))
                .isCloseTo(capacity("transactional.yaml"), withPercentage(0.1));
    }
}
