package salesfloor.scenario;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record that a list holds under a name: an entry is the bare name, or a map with the name as its only key and the rest
 * of the record below it, as in {@code [takeOrder, {prepareDocuments: {onlyAfter: 4 h}}]}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NamedEntry {

    /** The component that holds the name. */
    String value();
}
