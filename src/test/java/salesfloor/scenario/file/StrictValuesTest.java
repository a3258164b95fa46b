package salesfloor.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values are written one way; what another program would read differently is refused with a hint. */
class StrictValuesTest {
    @TempDir
    Path folder;

    private String problems(String path, String value) throws IOException {
        StringBuilder yaml = new StringBuilder("name: x\n");
        String[] keys = path.split("\\.", -1);
        for (int i = 0; i < keys.length; i++) {
            yaml.append("  ".repeat(i)).append(keys[i]).append(i < keys.length - 1 ? ":\n" : ": " + value + "\n");
        }
        return Scenarios.problems(Scenarios.write(folder, "x.yaml", yaml.toString()));
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    economics.seatCost | 1e400     | The number is too large.
                    economics.seatCost | 1e13      | not absurd
                    economics.seatCost | .inf      | Not a finite number.
                    economics.seatCost | -.Inf     | Not a finite number.
                    economics.seatCost | .nan      | Not a finite number.
                    economics.seatCost | 1e-400    | too close to zero
                    economics.seatCost | 010       | does not begin with 0
                    economics.seatCost | '5'       | without quotes
                    economics.seatCost | ٥         | Maybe '5'.
                    economics.seatCost | 1_000     | Maybe '1000'.
                    economics.seatCost | 1'000     | Maybe '1000'.
                    economics.seatCost | 1 000     | Maybe '1000'.
                    economics.seatCost | 0,5       | Maybe '0.5'.
                    economics.seatCost | 0x10      | decimal
                    economics.seatCost | 0o17      | decimal
                    economics.seatCost | +5        | Maybe '5'.
                    economics.seatCost | .5        | Maybe '0.5'.
                    economics.seatCost | 5.        | Maybe '5'.
                    economics.seatCost | 1:30      | Not a number.
                    economics.seatCost | true      | Not a number.
                    economics.seatCost | -1        | at least 0
                    economics.grossMargin | 20%    | Maybe '0.2'.
                    economics.grossMargin | 1.01   | a share from 0 to 1
                    market.prospects   | 3.0       | Maybe '3'.
                    market.prospects   | 1e99      | a whole number from 0 to 20000000
                    activities.prepareDocuments.blocksRelease | True  | Maybe 'true'.
                    activities.prepareDocuments.blocksRelease | 'true' | without quotes
                    activities.prepareDocuments.blocksRelease | off   | Maybe 'false'.
                    people.vacancy     | 5         | needs its unit
                    people.vacancy     | 5 d       | Maybe '5 days'.
                    people.vacancy     | 5 m       | Maybe '5 min'.
                    people.vacancy     | 5  days   | Maybe '5 days'.
                    people.vacancy     | P5D       | Not a duration.
                    people.vacancy     | 05 days   | Not a number as a duration needs it.
                    people.vacancy     | 5000 years | Longer than a thousand years.
                    people.vacancy     | .inf      | Not a number as a duration needs it.
                    people.turnover    | 1 per jear | Maybe '1 per year'.
                    people.turnover    | -1 per year | cannot be negative
                    people.turnover    | 1/year    | Not a rate.
                    time.start         | 20240105  | Maybe '2024-01-05'.
                    time.start         | 2024-1-5  | Not a date.
                    time.start         | 2023-02-29 | There is no such day.
                    time.start         | 0001-01-01 | out of range
                    time.hours         | 09:00–18:00 | Maybe '09:00-18:00'.
                    time.hours         | 9.00-18.00 | Maybe '9:00-18:00'.
                    time.hours         | 09:00-24:01 | Not a part of a day.
                    time.workdays      | [Monday]  | Maybe 'MON'.
                    clients.patience   | endles    | Not a duration.
                    activities.takeOrder.duration | endless | Not a duration.
                    activities.takeOrder.duration | {mean: 8 min, cv: -1} | from 0 to 20
                    activities.takeOrder.duration | {distribution: gamma, mean: 8 min} | either 'shape' or 'cv'
                    activities.takeOrder.duration | {distribution: empirical, values: [1 min], weights: [0]} | above 0
                    activities.takeOrder.duration | [8 min] | A list cannot stand here.
                    currency           | 'null'    | ``
                    question           | ~         | Nothing is given here.
                    """)
    void are_refused_with_a_hint(String path, String value, String hint) throws IOException {
        if (hint.isEmpty()) {
            assertThat(problems(path, value)).isEmpty();
        } else {
            assertThat(problems(path, value)).contains(hint).containsOnlyOnce("[S");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    economics.seatCost | 0
                    economics.seatCost | 0.5
                    economics.seatCost | 1.5e3
                    economics.plannedProfitability | -0.5
                    people.vacancy | 1.5 h
                    people.vacancy | 20 s
                    people.vacancy | "3 days"
                    people.vacancy | 5min
                    time.hours | 9:00-18:00
                    time.hours | 00:00-24:00
                    time.hours | always
                    time.lunch | none
                    clients.patience | endless
                    """)
    void are_accepted(String path, String value) throws IOException {
        assertThat(problems(path, value)).isEmpty();
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_are_fine() throws IOException {
        Path file = Scenarios.write(folder, "x.yaml", "\uFEFFname: x\r\ntime:\r\n  length: 10 weeks\r\n");

        assertThat(Scenarios.problems(file)).isEmpty();
    }
}
