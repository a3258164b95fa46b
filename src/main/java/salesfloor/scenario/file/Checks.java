package salesfloor.scenario.file;

import java.util.Collection;
import salesfloor.scenario.Scenario;

/** What every check needs: the scenario, where its values stand and which of them cannot be trusted. */
abstract class Checks {
    final Scenario scenario;
    private final Places places;
    private final Findings findings;

    Checks(Scenario scenario, Places places, Findings findings) {
        this.scenario = scenario;
        this.places = places;
        this.findings = findings;
    }

    abstract void run();

    /** Whether none of these keys has a problem of its own; {@code *} stands for any name. */
    final boolean sound(String... paths) {
        for (String path : paths) {
            if (findings.isSpoilt(KeyPath.of(path))) {
                return false;
            }
        }
        return true;
    }

    final void report(ProblemCode code, String path, String message, String expected) {
        KeyPath keys = KeyPath.of(path);
        findings.add(
                Problem.of(code, places.of(keys), message).expected(expected).path(keys));
    }

    final void report(Problem problem, String path) {
        KeyPath keys = KeyPath.of(path);
        findings.add(problem.at(places.of(keys)).path(keys));
    }

    /** Reports a name that is none of the known ones; {@code what} says of what. */
    final void reportUnknown(ProblemCode code, String path, String what, String name, Collection<String> known) {
        String message = "There is no " + what + " '" + Shown.shortened(name) + "'.";
        report(
                Problem.of(code, placeOf(path), message)
                        .expected("one of " + String.join(", ", known))
                        .maybe(NearMiss.of(name, known)),
                path);
    }

    /** Whether a value was written in a text, or nowhere: a default is everybody's. */
    final boolean originIs(SourceText text, String path) {
        SourceText origin = places.origin(KeyPath.of(path));
        return origin.kind() == SourceText.Kind.DEFAULT || origin.isSame(text);
    }

    /** Whether a value was written over a text. */
    final boolean originIsOver(SourceText text, String path) {
        return places.origin(KeyPath.of(path)).isOver(text);
    }

    /** Whether a value was given, even if the same as the default. */
    final boolean isGiven(String path) {
        return places.origin(KeyPath.of(path)).kind() != SourceText.Kind.DEFAULT;
    }

    final Mark placeOf(String path) {
        return places.of(KeyPath.of(path));
    }
}
