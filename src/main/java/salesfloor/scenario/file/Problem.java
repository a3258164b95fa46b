package salesfloor.scenario.file;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One fault of a scenario, with all that is needed to put it right. Texts that do not apply are empty.
 *
 * @param code its kind, for {@code explain}
 * @param at where
 * @param path the key concerned, as {@code structure.roles.officeSeller.headcount}
 * @param message what is wrong
 * @param expected what could stand there
 * @param found what stands there
 * @param nearMiss what was probably meant
 */
public record Problem(
        ProblemCode code, Mark at, String path, String message, String expected, String found, String nearMiss) {

    static Problem of(ProblemCode code, Mark at, String message) {
        return new Problem(code, at, "", message, "", "", "");
    }

    Problem at(Mark place) {
        return new Problem(code, place, path, message, expected, found, nearMiss);
    }

    Problem path(KeyPath newPath) {
        return new Problem(code, at, newPath.toString(), message, expected, found, nearMiss);
    }

    Problem expected(String text) {
        return new Problem(code, at, path, message, text, found, nearMiss);
    }

    Problem found(String text) {
        return new Problem(code, at, path, message, expected, text, nearMiss);
    }

    Problem maybe(@Nullable String text) {
        return new Problem(code, at, path, message, expected, found, Objects.requireNonNullElse(text, ""));
    }

    /** The file, or {@code --set PATH=VALUE}. */
    public String file() {
        return at.source().label();
    }

    /** Line counted from 1; 0 when the file as a whole is meant. */
    public int line() {
        return at.line();
    }

    /** Column counted from 1. */
    public int column() {
        return at.column();
    }

    /** The places that extend the file, nearest first. */
    public List<String> chain() {
        return at.source().chain();
    }

    /** The printed form, without colour. */
    @Override
    public String toString() {
        return new ProblemText(false).of(this);
    }
}
