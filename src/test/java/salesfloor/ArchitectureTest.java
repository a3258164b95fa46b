package salesfloor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.function.Predicate.not;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Scanner;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;

/**
 * The borders of the house, and the rules that keep a run's bytes the same everywhere.
 *
 * <p>Each rule says in its reason what to write instead.
 */
@AnalyzeClasses(packages = "salesfloor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** The one class that may call the platform's transcendental functions. */
    private static final String PORTABLE_MATH = "salesfloor.random.PortableMath";

    /** Classes that may hold things in hash order, each with the reason why nobody can see that order. */
    private static final Set<String> HASH_ORDER_UNSEEN = Set.of();

    // ---------------------------------------------------------------- imports

    @ArchTest
    static final ArchRule imports_go_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("salesfloor..")
            .withOptionalLayers(true)
            .layer("scenario")
            .definedBy("salesfloor.scenario")
            .layer("scenario.file")
            .definedBy("salesfloor.scenario.file")
            .layer("random")
            .definedBy("salesfloor.random")
            .layer("model.event")
            .definedBy("salesfloor.model.event")
            .layer("model")
            .definedBy("salesfloor.model")
            .layer("metrics")
            .definedBy("salesfloor.metrics")
            .layer("theory")
            .definedBy("salesfloor.theory")
            .layer("experiment")
            .definedBy("salesfloor.experiment")
            .layer("experiment.design")
            .definedBy("salesfloor.experiment.design")
            .layer("experiment.selection")
            .definedBy("salesfloor.experiment.selection")
            .layer("experiment.horizon")
            .definedBy("salesfloor.experiment.horizon")
            .layer("verification")
            .definedBy("salesfloor.verification")
            .layer("report")
            .definedBy("salesfloor.report")
            .layer("report.chart")
            .definedBy("salesfloor.report.chart")
            .layer("report.ocel")
            .definedBy("salesfloor.report.ocel")
            .layer("report.page")
            .definedBy("salesfloor.report.page")
            .layer("report.workbook")
            .definedBy("salesfloor.report.workbook")
            .layer("report.table")
            .definedBy("salesfloor.report.table")
            .layer("report.words")
            .definedBy("salesfloor.report.words")
            .layer("api")
            .definedBy("salesfloor.api")
            .layer("cli")
            .definedBy("salesfloor.cli")
            .whereLayer("scenario")
            .mayNotAccessAnyLayer()
            .whereLayer("scenario.file")
            .mayOnlyAccessLayers("scenario")
            .whereLayer("random")
            .mayOnlyAccessLayers("scenario")
            .whereLayer("model.event")
            .mayOnlyAccessLayers("scenario")
            .whereLayer("model")
            .mayOnlyAccessLayers("scenario", "model.event", "random")
            .whereLayer("metrics")
            .mayOnlyAccessLayers("model.event", "scenario")
            .whereLayer("theory")
            .mayOnlyAccessLayers("scenario", "random")
            .whereLayer("experiment")
            .mayOnlyAccessLayers("metrics", "model", "model.event", "scenario", "theory", "random")
            .whereLayer("experiment.design")
            .mayOnlyAccessLayers("experiment", "metrics", "random", "scenario")
            .whereLayer("experiment.selection")
            .mayOnlyAccessLayers("experiment", "metrics", "random", "scenario")
            .whereLayer("experiment.horizon")
            .mayOnlyAccessLayers("experiment", "metrics", "random", "scenario")
            .whereLayer("verification")
            .mayOnlyAccessLayers("experiment", "metrics", "theory", "scenario")
            .whereLayer("report")
            .mayOnlyAccessLayers(
                    "verification",
                    "report.chart",
                    "report.ocel",
                    "report.page",
                    "report.table",
                    "report.workbook",
                    "report.words",
                    "experiment.design",
                    "experiment.selection",
                    "experiment.horizon",
                    "experiment",
                    "metrics",
                    "theory",
                    "scenario",
                    "scenario.file")
            .whereLayer("report.chart")
            .mayOnlyAccessLayers("report.words")
            .whereLayer("report.ocel")
            .mayNotAccessAnyLayer()
            .whereLayer("report.words")
            .mayNotAccessAnyLayer()
            .whereLayer("report.workbook")
            .mayNotAccessAnyLayer()
            .whereLayer("report.table")
            .mayNotAccessAnyLayer()
            .whereLayer("report.page")
            .mayOnlyAccessLayers("report.chart", "report.words")
            .whereLayer("api")
            .mayOnlyAccessLayers(
                    "report",
                    "report.chart",
                    "experiment.horizon",
                    "experiment",
                    "metrics",
                    "scenario.file",
                    "scenario")
            .whereLayer("cli")
            .mayOnlyAccessLayers(
                    "verification",
                    "report",
                    "report.words",
                    "experiment.design",
                    "experiment.selection",
                    "experiment.horizon",
                    "experiment",
                    "metrics",
                    "theory",
                    "random",
                    "model.event",
                    "scenario.file",
                    "scenario")
            .ensureAllClassesAreContainedInArchitecture();

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("salesfloor.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule yaml_events_are_read_in_one_place =
            onlyIn(new String[] {"salesfloor.scenario.file"}, "org.snakeyaml..");

    @ArchTest
    static final ArchRule the_event_engine_is_used_in_one_place =
            onlyIn(new String[] {"salesfloor.model"}, "sim..", "ec..");

    @ArchTest
    static final ArchRule statistics_libraries_stay_with_experiment_and_theory =
            onlyIn(new String[] {"salesfloor.experiment..", "salesfloor.theory"}, "org.apache.commons..");

    @ArchTest
    static final ArchRule the_command_line_library_stays_with_the_command_line =
            onlyIn(new String[] {"salesfloor.cli"}, "picocli..");

    @ArchTest
    static final ArchRule pictures_are_drawn_in_one_place =
            onlyIn(new String[] {"salesfloor.report.chart"}, "org.knowm..", "java.awt..", "javax.imageio..");

    // ---------------------------------------------------------- same numbers

    @ArchTest
    static final ArchRule transcendental_functions_come_from_portable_math = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(PORTABLE_MATH)
            .should()
            .accessTargetWhere(any(
                    "a function whose last bits may differ between machines",
                    of(Math.class, "log", "log10", "log1p", "exp", "expm1", "pow", "cbrt", "hypot"),
                    of(Math.class, "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh"),
                    of(StrictMath.class)))
            .because("Math's results differ between processors and JDKs in their last bits; use PortableMath");

    @ArchTest
    static final ArchRule random_numbers_come_from_named_streams = noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "are generators of the JDK",
                    type -> type.isAssignableTo(RandomGenerator.class)
                            || type.getPackageName().equals("java.util.random")))
            .orShould()
            .accessTargetWhere(any(
                    "a draw from a hidden generator",
                    of(Math.class, "random"),
                    of(UUID.class, "randomUUID"),
                    of(Collections.class, "shuffle")))
            .because("every draw belongs to a keyed stream, so that a seed gives the same run");

    @ArchTest
    static final ArchRule the_wall_clock_is_not_read_inside_a_run = noClasses()
            .that()
            .resideInAnyPackage(
                    "salesfloor.scenario..",
                    "salesfloor.random..",
                    "salesfloor.model..",
                    "salesfloor.metrics..",
                    "salesfloor.theory..")
            .should()
            .accessTargetWhere(any(
                    "the wall clock",
                    of(System.class, "currentTimeMillis", "nanoTime"),
                    of(Instant.class, "now"),
                    of(LocalDate.class, "now"),
                    of(LocalDateTime.class, "now"),
                    of(Clock.class)))
            .allowEmptyShould(true)
            .because("a run depends on its scenario and seed only");

    @ArchTest
    static final ArchRule hash_order_is_nowhere = noClasses()
            .that(describe("may not hold things in hash order", type -> !HASH_ORDER_UNSEEN.contains(type.getName())))
            .should()
            .accessTargetWhere(any(
                    "a collection in hash order",
                    construct(HashMap.class, HashSet.class, Hashtable.class, ConcurrentHashMap.class),
                    construct(IdentityHashMap.class, WeakHashMap.class),
                    of(ConcurrentHashMap.class, "newKeySet"),
                    of(HashMap.class, "newHashMap"),
                    of(HashSet.class, "newHashSet"),
                    of(Set.class, "of", "copyOf"),
                    of(Map.class, "of", "ofEntries", "copyOf"),
                    of(Collectors.class, "toSet", "toUnmodifiableSet", "toUnmodifiableMap"),
                    of(Collectors.class, "toConcurrentMap", "groupingByConcurrent"),
                    of(Collectors.class, "toMap")
                            .and(access -> parameters(access).size() < 4),
                    of(Collectors.class, "groupingBy")
                            .and(access -> parameters(access).size() < 3)))
            .because("that order differs between processes and JDKs; use LinkedHashMap, EnumMap, TreeMap, "
                    + "or a collector that is given one of these");

    @ArchTest
    static final ArchRule streams_are_not_parallel = noClasses()
            .should()
            .accessTargetWhere(any(
                    "a parallel stream",
                    ofKind(BaseStream.class, "parallel"),
                    ofKind(Collection.class, "parallelStream"),
                    of(Arrays.class).and(access -> access.getName().startsWith("parallel"))))
            .because("the order of a parallel sum shows in its last bits; replications are what runs in parallel");

    // ------------------------------------------------------------- same text

    @ArchTest
    static final ArchRule text_is_formatted_in_a_named_locale = noClasses()
            .should()
            .accessTargetWhere(any(
                            "a method that takes the locale of the machine",
                            of(String.class, "format", "formatted", "toUpperCase", "toLowerCase"),
                            of(PrintStream.class, "printf", "format"),
                            of(PrintWriter.class, "printf", "format"),
                            construct(DecimalFormat.class, DecimalFormatSymbols.class),
                            of(DecimalFormatSymbols.class, "getInstance"),
                            of(NumberFormat.class, "getInstance", "getNumberInstance", "getIntegerInstance"),
                            of(NumberFormat.class, "getPercentInstance", "getCurrencyInstance"),
                            of(DateTimeFormatter.class, "ofPattern", "ofLocalizedDate", "ofLocalizedTime"),
                            of(Locale.class, "getDefault"))
                    .and(to("name no locale", not(given(Locale.class, DecimalFormatSymbols.class)))))
            .because("results read the same in every country; pass Locale.ROOT");

    @ArchTest
    static final ArchRule text_is_read_and_written_in_a_named_charset = noClasses()
            .should()
            .accessTargetWhere(any(
                            "a method that takes the charset of the machine",
                            construct(FileReader.class, FileWriter.class),
                            construct(InputStreamReader.class, OutputStreamWriter.class),
                            construct(PrintWriter.class, PrintStream.class).and(not(given(Writer.class))),
                            construct(Scanner.class).and(not(given(String.class, Readable.class))),
                            construct(String.class).and(given(byte[].class)),
                            of(String.class, "getBytes"),
                            of(Charset.class, "defaultCharset"))
                    .and(to("name no charset", not(given(Charset.class)))))
            .because("files read the same on every machine; pass StandardCharsets.UTF_8");

    // ------------------------------------------------------------- good form

    @ArchTest
    static final ArchRule only_the_command_line_speaks_and_exits = noClasses()
            .that()
            .resideOutsideOfPackage("salesfloor.cli")
            .should()
            .accessTargetWhere(any(
                    "the terminal or the exit of the program",
                    of(System.class, "out", "err", "in", "console", "exit"),
                    ofKind(Throwable.class, "printStackTrace")))
            .because("everything else returns values and throws");

    @ArchTest
    static final ArchRule names_say_what_a_class_is = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Manager|Impl|Helper)")
            .because("such a name says nothing; name the class after what it is");

    // ------------------------------------------------------- words for rules

    private static ArchRule onlyIn(String[] homes, String... library) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat(resideInAnyPackage(library))
                .because("only " + String.join(" and ", homes) + " may use it");
    }

    /** Any of these accesses: a call, a constructor, a field, or a method reference such as {@code Math::log}. */
    @SafeVarargs
    private static DescribedPredicate<JavaAccess<?>> any(String what, Predicate<JavaAccess<?>>... accesses) {
        Predicate<JavaAccess<?>> any = access -> false;
        for (Predicate<JavaAccess<?>> kind : accesses) {
            any = any.or(kind);
        }
        return to(what, any);
    }

    private static DescribedPredicate<JavaAccess<?>> to(String what, Predicate<JavaAccess<?>> accesses) {
        return describe(what, accesses);
    }

    /** To these members of a type; to any member if none is named. */
    private static Predicate<JavaAccess<?>> of(Class<?> owner, String... members) {
        return access -> access.getTargetOwner().isEquivalentTo(owner)
                && (members.length == 0 || Arrays.asList(members).contains(access.getName()));
    }

    /** To these members of a type or of one that extends it. */
    private static Predicate<JavaAccess<?>> ofKind(Class<?> owner, String... members) {
        return access -> access.getTargetOwner().isAssignableTo(owner)
                && Arrays.asList(members).contains(access.getName());
    }

    private static Predicate<JavaAccess<?>> construct(Class<?>... types) {
        return access -> access.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                && Arrays.stream(types).anyMatch(access.getTargetOwner()::isEquivalentTo);
    }

    /** With a parameter of one of these types. */
    private static Predicate<JavaAccess<?>> given(Class<?>... types) {
        return access -> parameters(access).stream()
                .anyMatch(parameter -> Arrays.stream(types).anyMatch(parameter::isAssignableTo));
    }

    private static List<JavaClass> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget unit ? unit.getRawParameterTypes() : List.of();
    }
}
