package salesfloor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name never leads out of the results folder. */
class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "transactional, transactional",
        "Back office ×2!, back-office-2",
        "../../etc/passwd, etc-passwd",
        "/absolute, absolute",
        "C:\\temp, c-temp",
        "dot., dot",
        "CON, scenario-con",
        "lpt1, scenario-lpt1",
        "Отдел продаж, отдел-продаж",
        "'   ', scenario",
        ".., scenario"
    })
    void becomes(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\nb", "a\u202eb", "=1+1", "<script>"})
    void keeps_only_letters_digits_and_dashes(String name) {
        assertThat(Slug.of(name)).matches("[a-z0-9-]+");
    }

    @Test
    void is_cut_when_long() {
        assertThat(Slug.of("x".repeat(300))).hasSize(60);
        assertThat(Slug.of("𝒳日".repeat(300))
                        .codePointCount(0, Slug.of("𝒳日".repeat(300)).length()))
                .isEqualTo(60);
    }
}
