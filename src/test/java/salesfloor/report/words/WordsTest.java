package salesfloor.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesfloor.metrics.Measure;

/** What is told is told in every language, with the same places to fill in. */
class WordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    @Test
    void whatever_is_said_in_english_is_said_in_russian() {
        SortedSet<String> missing = new TreeSet<>(Words.keys(Language.ENGLISH));
        missing.removeAll(Words.keys(Language.RUSSIAN));
        assertThat(missing).isEmpty();
    }

    /** English makes words and units of their keys; sentences it must have too. */
    @Test
    void russian_says_nothing_that_english_does_not() {
        SortedSet<String> more = new TreeSet<>(Words.keys(Language.RUSSIAN));
        more.removeAll(Words.keys(Language.ENGLISH));
        more.removeIf(key -> key.matches("(word|unit|column)\\..*"));
        assertThat(more).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> places_and_forms_are_the_same() {
        return Words.keys(Language.ENGLISH).stream()
                .map(key -> DynamicTest.dynamicTest(key, () -> {
                    if (key.startsWith("count.")) {
                        for (Language language : Language.values()) {
                            String[] forms = Words.raw(language, key).split("\\|", -1);
                            assertThat(forms).hasSize(language.forms()).allMatch(form -> form.contains("{0}"));
                        }
                    } else {
                        assertThat(places(Language.RUSSIAN, key)).isEqualTo(places(Language.ENGLISH, key));
                    }
                }));
    }

    /** Keys made while the program runs begin with a literal that ends with a full stop, as {@code "verdict."}. */
    @Test
    void nothing_is_there_that_is_never_said() throws IOException {
        SortedSet<String> literals = literals();
        List<String> beginnings = literals.stream()
                .filter(literal -> literal.matches("[a-z].*\\."))
                .toList();
        SortedSet<String> unused = new TreeSet<>(Words.keys(Language.ENGLISH));
        unused.removeIf(key -> key.startsWith("count.")
                ? literals.contains(key.substring("count.".length()))
                        || literals.contains(key.substring("count.".length()).replace('-', ' '))
                : literals.contains(key) || beginnings.stream().anyMatch(key::startsWith));
        assertThat(unused).isEmpty();
    }

    private static SortedSet<String> literals() throws IOException {
        SortedSet<String> literals = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(one -> one.toString().matches(".*\\.(java|ftlh)"))
                    .toList()) {
                Pattern.compile("(?<=\")([A-Za-z][\\w. -]*)(?=\")")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(literal -> literals.add(literal.group(1)));
            }
        }
        return literals;
    }

    private static List<String> places(Language language, String key) {
        return PLACE.matcher(Words.raw(language, key))
                .results()
                .map(MatchResult::group)
                .sorted()
                .distinct()
                .toList();
    }

    @Test
    void every_measure_has_a_name_and_a_unit_in_russian() {
        SortedSet<String> keys = Words.keys(Language.RUSSIAN);
        for (Measure measure : Measure.catalogue()) {
            String name = measure.key().replaceAll("\\..*", "");
            assertThat(keys).contains("word." + name);
            String unit = measure.unit().replaceAll("[{}]", "").replace(' ', '-');
            assertThat(keys).contains("unit." + unit);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 прогон",
        "2, 2 прогона",
        "4, 4 прогона",
        "5, 5 прогонов",
        "11, 11 прогонов",
        "12, 12 прогонов",
        "14, 14 прогонов",
        "21, 21 прогон",
        "22, 22 прогона",
        "111, 111 прогонов",
        "0, 0 прогонов"
    })
    void russian_nouns_follow_their_numbers(long n, String expected) {
        assertThat(Language.RUSSIAN.speaking(() -> Words.count(n, "replication")))
                .isEqualTo(expected);
    }

    @Test
    void a_language_is_spoken_only_while_it_is_asked_for() {
        assertThat(Words.count(1, "replication")).isEqualTo("1 replication");
        assertThat(Language.RUSSIAN.speaking(Language::spoken)).isEqualTo(Language.RUSSIAN);
        assertThat(Language.spoken()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void what_is_filled_in_is_taken_as_it_is() {
        assertThat(Words.say("next.one-more", "$1 {0} \\")).isEqualTo("One more $1 {0} \\");
    }
}
