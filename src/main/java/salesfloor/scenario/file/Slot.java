package salesfloor.scenario.file;

import java.lang.reflect.Type;
import salesfloor.scenario.Key;

/**
 * A place in a scenario that a value goes to.
 *
 * @param path the way to it
 * @param type what it holds
 * @param key what is known about it
 */
record Slot(KeyPath path, Type type, Key key) {

    /** A place inside this one that follows the same description. */
    Slot inside(KeyPath innerPath, Type innerType) {
        return new Slot(innerPath, innerType, key);
    }

    /** Starts a problem with what stands here. */
    Problem problem(ProblemCode code, Node.Scalar found, String message) {
        return Problem.of(code, found.at(), message).path(path).found(Shown.quoted(found.text()));
    }
}
