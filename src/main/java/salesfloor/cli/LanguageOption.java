package salesfloor.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import salesfloor.report.words.Language;

/** The option {@code --lang}. */
final class LanguageOption {
    private LanguageOption() {}

    /** Refuses a language that is not spoken here. */
    static void check(String code, CommandLine command) {
        if (Language.of(code).isEmpty()) {
            String codes = Stream.of(Language.values()).map(Language::code).collect(Collectors.joining(", "));
            throw new ParameterException(command, "--lang " + code + ": expected one of " + codes + ".");
        }
    }
}
