package salesfloor.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code has a page that explains it and shows an example wrong and right. */
class ProblemPagesTest {

    @ParameterizedTest
    @EnumSource
    void every_code_is_explained(ProblemCode code) {
        assertThat(ProblemPages.page(code)).startsWith(code.id()).contains("\nWrong:\n", "\nRight:\n");
    }

    @Test
    void no_page_is_left_over() {
        assertThat(ProblemPages.all().keySet()).containsExactlyElementsOf(ProblemCode.ids());
    }
}
