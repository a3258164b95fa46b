package salesfloor.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A slip of the finger is recognised; a random word is not. */
class NearMissTest {
    private static final List<String> KNOWN = Stream.of(
                    List.of("officeSeller", "telemarketer", "developer", "backOffice", "headcount", "activities"),
                    List.of("qualify", "develop", "handover", "takeOrder", "answerQuery", "handleComplaint"),
                    List.of("prepareDocuments", "retain", "reactivate", "serviceLevel", "profitability", "orders"),
                    List.of("validate", "run", "compare", "sweep", "optimise", "sensitivity", "estimate"),
                    List.of("warmUp", "length", "holidays", "prospects", "patience", "lognormal", "exponential"))
            .flatMap(List::stream)
            .toList();

    @ParameterizedTest
    @CsvSource({
        "oficeSeller, officeSeller",
        "officeseller, officeSeller",
        "office_seller, officeSeller",
        "OfficeSellers, officeSeller",
        "telemarkter, telemarketer",
        "telemarketeer, telemarketer",
        "developr, developer",
        "backoffice, backOffice",
        "bakcOffice, backOffice",
        "headcont, headcount",
        "headCount, headcount",
        "haedcount, headcount",
        "activites, activities",
        "activity, activities",
        "qualfy, qualify",
        "quailfy, qualify",
        "develp, develop",
        "handver, handover",
        "hand-over, handover",
        "takeOrdr, takeOrder",
        "takeorders, takeOrder",
        "answerQuerry, answerQuery",
        "handleComplain, handleComplaint",
        "prepareDocument, prepareDocuments",
        "preparDocuments, prepareDocuments",
        "retian, retain",
        "retains, retain",
        "reactivte, reactivate",
        "servicelevel, serviceLevel",
        "serviceLvl, serviceLevel",
        "profitabilty, profitability",
        "ordres, orders",
        "valdate, validate",
        "vaildate, validate",
        "runn, run",
        "comapre, compare",
        "sweeep, sweep",
        "optimize, optimise",
        "sensitvity, sensitivity",
        "warmup, warmUp",
        "lenght, length",
        "hollidays, holidays",
        "lognornal, lognormal",
        "exponental, exponential"
    })
    void slips_are_recognised(String typed, String meant) {
        assertThat(NearMiss.of(typed, KNOWN)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xyzzy",
                "foo",
                "qqqqqq",
                "lorem",
                "banana",
                "12345",
                "teapot",
                "wibble",
                "!!!",
                "aaaaaaaaaaaaaaaaaa",
                "z"
            })
    void garbage_gets_no_guess(String typed) {
        assertThat(NearMiss.of(typed, KNOWN)).isNull();
    }
}
