package salesfloor.documentation;

import static salesfloor.documentation.ReferencePages.code;
import static salesfloor.documentation.ReferencePages.head;
import static salesfloor.documentation.ReferencePages.row;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Distribution;
import salesfloor.scenario.ExperimentPlan;
import salesfloor.scenario.Goal;
import salesfloor.scenario.Key;
import salesfloor.scenario.Rate;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.TimeOfDayRange;
import salesfloor.scenario.Unit;

/** Every key of the scenario file, from the {@link Key} annotations. */
final class ScenarioPage {
    private static final String INTRODUCTION = """
            # Scenario file

            A scenario is one YAML file (JSON is YAML too). Every key below has a default unless it says *required*;
            a key that is not listed here is an error. `extends: other.yaml` on top takes another file first: maps
            merge, lists and single values replace, and `none` takes a named entry of the base away. On the command
            line `--set a.b.c=VALUE` lays one more value on top. `scenario.yaml` in a result folder holds the file
            with everything filled in. What the values do is told in [the model](../explanation/model.md).

            ## How values are written

            """;

    private static final String EXPERIMENTS = """
            # Experiment file

            An experiment is one YAML file that names a scenario as its `base` and says what varies. `sweep`, `optimise` and
            `sensitivity` take it. [How to vary a scenario](../how-to/vary-a-scenario.md) shows it at work.

            Beside the keys in the tables it has three that hold parts of scenarios:

            | key | meaning |
            |---|---|
            | `change` | keys of a scenario that are changed in every case, laid over the base |
            | `vary` | factors: a path with a list of values, or with one of `values`, `times`, `plus` and `save` (each a list, or `{from, to, step}`), or with `{from, to, step}`; a free name with `paths` (several paths together), or with `move`, `to` and `people` (people change places). `name` calls a factor otherwise |
            | `cases` | a list of named changes; each has a `name`, keys of a scenario, and may have `extends` (another scenario file as its base) and a `vary` of its own |

            """;

    private final StringBuilder out = new StringBuilder();

    private ScenarioPage() {}

    /** The page about experiment files. */
    static String experiments() {
        ScenarioPage page = new ScenarioPage();
        page.out
                .append(ReferencePages.made("ExperimentPlan"))
                .append(EXPERIMENTS.stripTrailing())
                .append('\n');
        page.section("", ExperimentPlan.class);
        return page.out.toString();
    }

    static String text() {
        ScenarioPage page = new ScenarioPage();
        page.out
                .append(ReferencePages.made("the records in salesfloor.scenario"))
                .append(INTRODUCTION);
        page.values();
        page.section("", Scenario.class);
        return page.out.toString();
    }

    /** The paths of all keys; {@code *} stands for a name, an hour, a weekday or a month. */
    static Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        collect("", Scenario.class, paths);
        return paths;
    }

    private static void collect(String prefix, Class<?> type, Set<String> paths) {
        for (RecordComponent component : type.getRecordComponents()) {
            String path = prefix + component.getName();
            paths.add(path);
            Class<?> inner = inner(component.getGenericType());
            if (inner != null) {
                collect(path + below(component.getGenericType()) + ".", inner, paths);
            }
        }
    }

    private void values() {
        out.append(head("kind", "written as"));
        out.append(row("duration", "`20 s`, `8 min`, `4 h`, `3 days`, `26 weeks`, `2 months`, `1 year`"));
        out.append(row("rate", "`24 per workday`; also per " + rates()));
        out.append(row("money", "a plain number in `currency`"));
        out.append(row("share", "a number from 0 to 1, `0.35`"));
        out.append(row("hours", "`09:00-18:00`, or `always`"));
        out.append(row(
                "distribution",
                "`8 min` (always the same), `{mean: 8 min, cv: 0.6}` (lognormal; cv is the standard deviation divided"
                        + " by the mean), or with a `distribution` by name: " + laws()
                        + ". A part that is not given keeps its default, as in `{cv: 0.3}`"));
        out.append(row("switched off", "`none`, where the table says so"));
    }

    private static String rates() {
        return Arrays.stream(Rate.Per.values()).map(Rate.Per::word).collect(Collectors.joining(", "));
    }

    private static String laws() {
        return Arrays.stream(Objects.requireNonNull(Distribution.class.getPermittedSubclasses()))
                .sorted(Comparator.comparing(Class::getSimpleName))
                .map(law -> "`" + law.getSimpleName().toLowerCase(Locale.ROOT) + "` ("
                        + Arrays.stream(law.getRecordComponents())
                                .map(part -> part.getName().equals("shape") ? "shape or cv" : part.getName())
                                .collect(Collectors.joining(", "))
                        + ")")
                .collect(Collectors.joining(", "));
    }

    private void section(String path, Class<?> type) {
        out.append("\n## ").append(path.isEmpty() ? "At the top" : code(path)).append("\n\n");
        out.append(head("key", "meaning", "default", "type, range", "source"));
        List<Runnable> below = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Key key = component.getAnnotation(Key.class);
            out.append(row(
                    code(component.getName()),
                    key.value() + example(key),
                    defaultOf(key),
                    typeOf(component.getGenericType(), key),
                    key.source()));
            Class<?> inner = inner(component.getGenericType());
            if (inner != null) {
                String deeper = (path.isEmpty() ? "" : path + ".") + component.getName();
                below.add(() -> section(deeper + below(component.getGenericType()), inner));
            }
        }
        below.forEach(Runnable::run);
    }

    private static String example(Key key) {
        return key.example().isEmpty() ? "" : " For example " + code(key.example()) + ".";
    }

    private static String defaultOf(Key key) {
        if (key.defaultsTo().equals(Key.REQUIRED)) {
            return "*required*";
        }
        return key.defaultsTo().equals("{}") ? "" : code(key.defaultsTo());
    }

    /** The record below a key, directly or as an entry; null where the value is a single one. */
    private static @Nullable Class<?> inner(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return inner(arguments[arguments.length - 1]);
        }
        Class<?> plain = (Class<?>) type;
        List<Class<?>> single = List.of(Rate.class, TimeOfDayRange.class, Goal.class);
        return plain.isRecord() && !single.contains(plain) ? plain : null;
    }

    private static String below(Type type) {
        boolean named = type instanceof ParameterizedType generic
                && !generic.getRawType().equals(Optional.class);
        return named ? ".*" : "";
    }

    private static String typeOf(Type type, Key key) {
        String words = words(type);
        String unit = key.unit() == Unit.NONE || words.startsWith("duration")
                ? ""
                : key.unit().label();
        String law = words.equals("distribution") && key.unit() == Unit.TIME ? "distribution of durations" : words;
        if (key.unit() == Unit.WORKING_TIME) {
            law = key.unit().label();
        } else if (!unit.isEmpty() && key.unit() != Unit.TIME) {
            law = words.equals("number") ? unit : words + ", " + unit;
        }
        String range = range(key);
        boolean said = law.contains("0 to 1") && key.min() == 0 && key.max() == 1;
        return range.isEmpty() || said ? law : law + "; " + range;
    }

    private static String range(Key key) {
        boolean low = key.min() > Double.NEGATIVE_INFINITY;
        boolean high = key.max() < Double.POSITIVE_INFINITY;
        if (low && high) {
            return limit(key, key.min()) + " to " + limit(key, key.max());
        }
        return low ? "from " + limit(key, key.min()) : high ? "up to " + limit(key, key.max()) : "";
    }

    private static String limit(Key key, double value) {
        boolean time = key.unit() == Unit.TIME || key.unit() == Unit.WORKING_TIME;
        String number = value == Math.rint(value) ? String.format(Locale.ROOT, "%,.0f", value) : Double.toString(value);
        if (!time || value == 0) {
            return number;
        }
        return value % 1440 == 0
                ? String.format(Locale.ROOT, "%.0f d", value / 1440).replace("1 d", "1 day")
                : number + " min";
    }

    private static String words(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            String last = words(arguments[arguments.length - 1]);
            if (generic.getRawType().equals(Optional.class)) {
                return last + ", or `none`";
            }
            if (generic.getRawType().equals(Map.class)) {
                return inner(type) == null ? last + " by " + words(arguments[0]) : "named entries";
            }
            return "list of " + last;
        }
        return plainWords((Class<?>) type);
    }

    private static String plainWords(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return "whole number";
        } else if (type == double.class || type == Double.class) {
            return "number";
        } else if (type == boolean.class) {
            return "`true` or `false`";
        } else if (type == Duration.class) {
            return "duration";
        } else if (type == LocalDate.class) {
            return "date";
        } else if (type == TimeOfDayRange.class) {
            return "hours";
        } else if (type == LocalTime.class) {
            return "time of day";
        } else if (type == DayOfWeek.class) {
            return "weekday";
        } else if (type.isEnum()) {
            return "one of " + constants(type);
        }
        return type == String.class
                ? "text"
                : type.isRecord() && inner(type) != null
                        ? "see below"
                        : type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String constants(Class<?> type) {
        if (type == ActivityType.class) {
            return Arrays.stream(ActivityType.values())
                    .map(activity -> code(activity.key()))
                    .collect(Collectors.joining(", "));
        }
        return Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
                .map(constant -> code(camel(((Enum<?>) constant).name())))
                .collect(Collectors.joining(", "));
    }

    private static String camel(String name) {
        String[] parts = name.toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder word = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            word.append(parts[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(parts[i].substring(1));
        }
        return word.toString();
    }
}
