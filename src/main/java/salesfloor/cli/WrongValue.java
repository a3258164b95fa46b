package salesfloor.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import salesfloor.scenario.file.NearMiss;

/** Says in plain words that the value of an option cannot be read, and what it should have been. */
final class WrongValue {
    private WrongValue() {}

    /** Nothing where the mistake is another one, such as an option without its value. */
    static Optional<String> of(ParameterException error) {
        ArgSpec arg = error.getArgSpec();
        String value = error.getValue();
        if (arg == null || value == null) {
            return Optional.empty();
        }
        String name = arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
        return expected(arg.type(), value).map(expected -> name + " is '" + value + "'; " + expected);
    }

    private static Optional<String> expected(Class<?> type, String value) {
        if (type.isEnum()) {
            List<String> words =
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList();
            String near = NearMiss.of(value, words);
            return Optional.of("it must be one of " + String.join(", ", words) + "."
                    + (near == null ? "" : " Maybe '" + near + "'."));
        }
        if (type == Path.class) {
            return Optional.of(
                    "the system cannot name a file so. Letters other than English ones need a UTF-8 locale.");
        }
        boolean whole = type == int.class || type == Integer.class || type == long.class || type == Long.class;
        return whole ? Optional.of("it must be a whole number.") : Optional.empty();
    }
}
