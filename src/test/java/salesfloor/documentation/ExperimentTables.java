package salesfloor.documentation;

import static salesfloor.documentation.ReferencePages.head;
import static salesfloor.documentation.ReferencePages.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import salesfloor.documentation.ExperimentRuns.Bend;
import salesfloor.documentation.ExperimentRuns.Kept;

/** The tables of the page about the shipped experiments, by name. */
final class ExperimentTables {
    private static final String RATIO = "back-office-ratio";
    private static final String SAVINGS = "time-savings";
    private static final String HEADCOUNT = "throughput-versus-headcount";
    private static final String ORDERS = "ordersPerDay";
    private static final String PROFIT = "profit";

    private final ExperimentRuns runs;

    private ExperimentTables(ExperimentRuns runs) {
        this.runs = runs;
    }

    static Map<String, String> all(ExperimentRuns runs) {
        ExperimentTables tables = new ExperimentTables(runs);
        Map<String, String> all = new LinkedHashMap<>();
        all.put("clerks, orders", tables.clerks(ORDERS));
        all.put("clerks, profit", tables.clerks(PROFIT));
        all.put("time saved", tables.saved());
        all.put("knees, orders", tables.knees(ORDERS));
        all.put("knees, profit", tables.knees(PROFIT));
        all.put("luck", tables.luck());
        return all;
    }

    /** Change against no clerk. */
    private String clerks(String measure) {
        StringBuilder out = new StringBuilder(
                head("", measure.equals(ORDERS) ? "orders a day without" : "profit without", "1", "2", "3", "4", "6"));
        for (String name : List.of(
                "ten sellers",
                "five sellers",
                "twenty sellers",
                "full desk",
                "quiet desk",
                "full desk, light papers",
                "full desk, heavy papers")) {
            out.append(clerks(name, name + ": clerks ", measure));
        }
        for (String name : List.of("twelve people at a full desk", "twelve people as planned")) {
            out.append(clerks(name, name + ": clerks among the twelve ", measure));
        }
        return out.toString();
    }

    private String clerks(String name, String point, String measure) {
        double without = runs.of(RATIO, point + "0", measure).mean();
        List<String> cells = new ArrayList<>(List.of(name, whole(without)));
        for (String clerks : List.of("1", "2", "3", "4", "6")) {
            Kept kept = runs.of(RATIO, point + clerks, measure);
            cells.add(measure.equals(ORDERS) ? percent(kept, without) : money(kept));
        }
        return row(cells.toArray(String[]::new));
    }

    private String saved() {
        StringBuilder out = new StringBuilder(head(
                "", "orders at 20 %", "orders at 40 %", "gross margin at 40 %", "profit at 20 %", "profit at 40 %"));
        for (String name : List.of("quiet desk", "as planned", "full desk", "full desk, no clerk")) {
            String point = name + ": document time saved ";
            double before = runs.of(SAVINGS, point + "0 %", ORDERS).mean();
            out.append(row(
                    name,
                    percent(runs.of(SAVINGS, point + "20 %", ORDERS), before),
                    percent(runs.of(SAVINGS, point + "40 %", ORDERS), before),
                    money(runs.of(SAVINGS, point + "40 %", "grossMargin")),
                    money(runs.of(SAVINGS, point + "20 %", PROFIT)),
                    money(runs.of(SAVINGS, point + "40 %", PROFIT))));
        }
        return out.toString();
    }

    private String knees(String measure) {
        boolean orders = measure.equals(ORDERS);
        List<String> titles = new ArrayList<>(List.of("role", "now", "bends at", "one more before", "one more behind"));
        if (orders) {
            titles.add("what limits orders longest");
        }
        StringBuilder out = new StringBuilder(head(titles.toArray(String[]::new)));
        Map<String, String> now = new LinkedHashMap<>();
        now.put("office seller", "10");
        now.put("back office", "2");
        now.put("developer", "4");
        now.put("telemarketer", "2");
        now.forEach((role, headcount) -> {
            List<String> cells = new ArrayList<>(List.of(role, headcount));
            cells.add(bend(role, measure, "knee").map(ExperimentTables::place).orElse("no bend shown"));
            for (String side : List.of("slope before", "slope after")) {
                cells.add(bend(role, measure, side)
                        .map(slope -> slope(slope, orders))
                        .orElse(""));
            }
            if (orders) {
                cells.add(bend(role, measure, "limit changes")
                        .map(limit -> limit.from() + " up to " + place(limit) + ", then " + limit.to())
                        .orElse("demand throughout"));
            }
            out.append(row(cells.toArray(String[]::new)));
        });
        return out.toString();
    }

    private Optional<Bend> bend(String role, String measure, String what) {
        return runs.bend(HEADCOUNT, role, measure, what).filter(bend -> Double.isFinite(bend.value()));
    }

    private String luck() {
        StringBuilder out = new StringBuilder(head("experiment", "compared", "orders a day", "profit"));
        luck(out, HEADCOUNT, "10 and 11 office sellers", "office seller 11");
        luck(out, HEADCOUNT, "10 and 5 office sellers", "office seller 5");
        luck(out, RATIO, "ten sellers, no and 2 clerks", "ten sellers: clerks 2");
        luck(out, RATIO, "full desk, no and 2 clerks", "full desk: clerks 2");
        luck(out, RATIO, "12 sellers, or 10 and 2 clerks", "twelve people as planned: clerks among the twelve 2");
        luck(out, SAVINGS, "as planned, 40 % saved", "as planned: document time saved 40 %");
        luck(out, SAVINGS, "full desk, 40 % saved", "full desk: document time saved 40 %");
        luck(out, "structures", "line, without back office", "without back office");
        luck(out, "structures", "line, pods", "pods");
        luck(out, "structures", "line, owned accounts", "owned accounts");
        luck(out, "structures", "line, generalists", "generalists");
        return out.toString();
    }

    private void luck(StringBuilder out, String experiment, String words, String point) {
        out.append(row(
                experiment,
                words,
                times(runs.of(experiment, point, ORDERS).ratio()),
                times(runs.of(experiment, point, PROFIT).ratio())));
    }

    private static String times(double ratio) {
        return Double.isFinite(ratio) ? "×" + (ratio < 10 ? format("%.1f", ratio) : format("%.0f", ratio)) : "";
    }

    private static String percent(Kept kept, double of) {
        return format("%+.1f", 100 * kept.difference() / of) + " ± " + format("%.1f", 100 * kept.halfWidth() / of)
                + " %";
    }

    private static String money(Kept kept) {
        return format("%+,.0f", kept.difference()) + " ± " + format("%,.0f", kept.halfWidth());
    }

    private static String whole(double value) {
        return format("%,.0f", value);
    }

    private static String place(Bend bend) {
        return format("%.1f", bend.value()) + " (" + format("%.1f", bend.lower()) + " to "
                + format("%.1f", bend.upper()) + ")";
    }

    private static String slope(Bend bend, boolean fine) {
        double half = Math.max(bend.upper() - bend.value(), bend.value() - bend.lower());
        return format(fine ? "%+.1f" : "%+,.0f", bend.value()) + " ± " + format(fine ? "%.1f" : "%,.0f", half);
    }

    private static String format(String form, double value) {
        return String.format(Locale.ROOT, form, value)
                .replaceAll("^-(0[.]?0*)$", "$1")
                .replace('-', '−');
    }
}
