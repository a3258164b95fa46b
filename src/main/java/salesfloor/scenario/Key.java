package salesfloor.scenario;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes one key of the scenario file. The reader, the JSON Schema, the effective scenario and the reference page are all
 * made from it, so that they cannot disagree.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {

    /** No default: the file must give a value. */
    String REQUIRED = "";

    /** What the value means, in one or two plain sentences a planner understands. */
    String value();

    /** The default, written as YAML; {@link #REQUIRED} when the file must give it. {@code "{}"} takes all inner defaults. */
    String defaultsTo() default REQUIRED;

    /** Smallest allowed number; durations in minutes. */
    double min() default Double.NEGATIVE_INFINITY;

    /** Largest allowed number; durations in minutes. */
    double max() default Double.POSITIVE_INFINITY;

    /** What the numbers of this key are measured in. */
    Unit unit() default Unit.NONE;

    /** Where the default or the plausible range comes from; empty when it is a neutral value. */
    String source() default "";

    /** Whether the word {@code endless} may stand for a duration without end. */
    boolean endless() default false;

    /**
     * For a map: what a whole number N may stand for, namely N entries with all their defaults, named by this word and 1 to N.
     * Empty when the map must be written out.
     */
    String counted() default "";

    /** For a map: whether its names are those of measures, {@code utilisation.officeSeller} among them, and checked as such. */
    boolean ofMeasures() default false;

    /** A value to show in the reference and in editors when the default is not telling enough, as YAML. */
    String example() default "";
}
