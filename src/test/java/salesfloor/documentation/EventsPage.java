package salesfloor.documentation;

import static salesfloor.documentation.ReferencePages.code;
import static salesfloor.documentation.ReferencePages.head;
import static salesfloor.documentation.ReferencePages.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import salesfloor.metrics.EventLog;
import salesfloor.model.event.CareClass;
import salesfloor.model.event.ModelListener;
import salesfloor.model.event.Person;

/** The rows of the event log: every method of the listener is called, and the rows that come out are described. */
final class EventsPage {
    private static final Path LISTENER = Path.of("src/main/java/salesfloor/model/event/ModelListener.java");
    private static final Pattern TOLD =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*default void (\\w+)\\(", Pattern.DOTALL);
    private static final List<String> COLUMNS = List.of(EventLog.COLUMNS.split(",", -1));
    private static final int DETAIL = COLUMNS.indexOf("detail");

    private EventsPage() {}

    static String text() throws IOException {
        StringBuilder out = new StringBuilder(ReferencePages.made("EventLog and ModelListener"));
        out.append("""
                # Event log

                `--events` writes `events.csv.gz`: one row for everything that happened in every replication, in
                the order in which it was told, the warm-up included. `run` writes one file; `compare` and `sweep` write
                one for each scenario, `scenarios/NAME.events.csv.gz`. A stretch of time is one row with the time of
                its beginning, written when it ends. The money, the minutes and the counts of the summary can be
                computed from it again. What is told but not listed here (single hand-overs of work items, the hourly
                look at what limits orders) is not in the file.

                """);
        out.append(head("column", "meaning"));
        Map<String, String> meaning = meanings();
        for (String column : COLUMNS) {
            out.append(row(code(column), Objects.requireNonNull(meaning.get(column), column)));
        }
        out.append("\n## Events\n\n").append(head("event", "meaning", "filled besides replication and time", "detail"));
        Map<String, String> told = told();
        for (Method method : methods(told)) {
            describe(method, Objects.requireNonNull(told.get(method.getName())), out);
        }
        out.append("""

                ## OCEL 2.0

                `--ocel` tells the same as OCEL 2.0 in JSON, the object-centric event log that process-mining tools
                read: `ocel/NUMBER.json` for each replication, with the scenario's name before the number where
                there are several. Each row is an event of its own type. Its attributes are `activity`, `detail`,
                `minutes` and `amount` as above, those that are filled, and `role` where no person did it. Its time is
                the department's own, marked as UTC.

                """);
        out.append(head("object", "name", "attributes, each with the time it became known", "belongs to"));
        out.append(row("`lead`", "`lead-LEAD`", "`source`, `cost`, where it arrived during the run", "its client"));
        out.append(row("`client`", "`client-CLIENT`", "", ""));
        out.append(row("`order`", "`order-CLIENT-ORDER`", "`channel`, `value` when it was taken", "its client"));
        out.append(row("`document`", "`document-CLIENT-ORDER`: all papers of an order, once done", "", "its order"));
        out.append(row("`employee`", "the name in the column `employee`", "`role`", ""));
        out.append("""

                An event is `about` a lead or an order, `of` a client, done `by` an employee; `documentsDone` has
                `made` a document.
                """);
        return out.toString();
    }

    private static Map<String, String> meanings() {
        Map<String, String> meaning = new LinkedHashMap<>();
        meaning.put("replication", "number of the replication, from 1");
        meaning.put("time", "date and time in the department, to the millisecond");
        meaning.put("event", "what happened; see below");
        meaning.put("client", "number of the prospect or client in the market, from 0");
        meaning.put("lead", "number of the lead in the replication, from 1, while the client is one");
        meaning.put("order", "which order of this client, from 1");
        meaning.put("employee", "who did it: the role and a number");
        meaning.put("role", "the role of that person");
        meaning.put("activity", "the activity it belongs to");
        meaning.put("detail", "more about it; see below");
        meaning.put("minutes", "a duration; waits and ages count opening hours, except for calls and deliveries");
        meaning.put("amount", "money, in the scenario's currency");
        return meaning;
    }

    /** The first sentence of each method's description, in the order of the source. */
    private static Map<String, String> told() throws IOException {
        Matcher matcher = TOLD.matcher(Files.readString(LISTENER, StandardCharsets.UTF_8));
        Map<String, String> told = new LinkedHashMap<>();
        while (matcher.find()) {
            String text = matcher.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").replaceAll("@param.*", "");
            told.put(matcher.group(2), withoutParameters(text));
        }
        return told;
    }

    /** What is said of single parameters means nothing to who reads the file. */
    private static String withoutParameters(String text) {
        String plain = text.replaceAll("\\{@code from\\} inclusive, \\{@code to\\} exclusive, ", "")
                .replaceAll("( after|[,;]) ?\\{@code .*", ".")
                .replaceAll("[ *]+$", "");
        return plain.strip();
    }

    private static List<Method> methods(Map<String, String> told) {
        List<String> order = new ArrayList<>(told.keySet());
        return Arrays.stream(ModelListener.class.getDeclaredMethods())
                .filter(method -> told.containsKey(method.getName()))
                .sorted(Comparator.comparing(method -> order.indexOf(method.getName())))
                .toList();
    }

    private static void describe(Method method, String meaning, StringBuilder out) {
        Map<String, Set<String>> details = new LinkedHashMap<>();
        Map<String, String> filled = new LinkedHashMap<>();
        for (int variant = 0; variant < 16; variant++) {
            for (String line : rows(method, variant)) {
                String[] cells = line.split(",", -1);
                details.computeIfAbsent(cells[2], event -> new LinkedHashSet<>())
                        .add(cells[DETAIL]);
                filled.putIfAbsent(cells[2], filled(cells));
            }
        }
        details.forEach((event, detail) ->
                out.append(row(code(event), meaning(event, meaning), filled(filled, event), words(detail))));
    }

    private static String meaning(String event, String meaning) {
        return switch (event) {
            case "cost" -> "A cost of a released order.";
            case "orderBegunLate" -> "The same, later than the service target.";
            default -> meaning;
        };
    }

    private static String filled(Map<String, String> filled, String event) {
        return Objects.requireNonNull(filled.get(event));
    }

    private static String filled(String[] cells) {
        List<String> names = new ArrayList<>();
        for (int i = 3; i < cells.length; i++) {
            if (!cells[i].isEmpty() && i != DETAIL) {
                names.add(COLUMNS.get(i));
            }
        }
        return String.join(", ", names);
    }

    private static String words(Set<String> details) {
        List<String> words = new ArrayList<>();
        for (String detail : details) {
            words.add(
                    switch (detail) {
                        case "SOURCE" -> "the source's name";
                        case "CLASS" -> "the name of the class";
                        default -> code(detail);
                    });
        }
        words.remove("");
        return String.join(", ", words);
    }

    private static List<String> rows(Method method, int variant) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        EventLog log = new EventLog(1, LocalDate.of(2025, 1, 6), bytes);
        List<Object> values = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            values.add(value(parameter.getType(), variant));
        }
        try {
            method.invoke(log, values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot tell " + method.getName() + ".", e);
        }
        log.flush();
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Object value(Class<?> type, int variant) {
        if (type == long.class) {
            return 60_000L;
        } else if (type == int.class) {
            return 1;
        } else if (type == boolean.class) {
            return variant % 2 == 0;
        } else if (type == String.class) {
            return "SOURCE";
        } else if (type == Person.class) {
            return new Person(0, "officeSeller", 1);
        } else if (type == CareClass.class) {
            return new CareClass(0, "CLASS");
        }
        Object[] constants = Objects.requireNonNull(type.getEnumConstants());
        return Objects.requireNonNull(constants[variant % constants.length]);
    }
}
