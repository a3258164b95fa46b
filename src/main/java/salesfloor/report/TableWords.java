package salesfloor.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import salesfloor.report.words.Words;

/** What the columns and keys of the tables in a folder are called where people read them. */
final class TableWords {
    /** Columns whose cells are keys of measures, roles, stages and the like. */
    private static final Set<String> KEYS = new TreeSet<>(List.of(
            "kpi",
            "measure",
            "role",
            "bin",
            "stage",
            "series",
            "what limited orders",
            "limited by",
            "part",
            "response"));

    /** Columns whose cells are names of scenarios, points, plans and factors. */
    private static final Set<String> NAMES = new TreeSet<>(
            List.of("scenario", "plan", "better plan", "factor", "view", "against", "case", "group", "point"));

    /** Columns whose numbers are in the unit of the measure in their row. */
    private static final Set<String> IN_UNIT = new TreeSet<>(
            List.of("mean", "lower", "upper", "sd", "difference", "half width", "halfWidth", "min", "max", "value"));

    private static final Set<String> SHARES =
            new TreeSet<>(List.of("share", "share of time", "conversion", "pBest", "clientShare", "valueShare"));

    /** Columns of whole numbers that are names rather than amounts. */
    private static final Set<String> NUMBERED = new TreeSet<>(List.of("seed", "replication"));

    private static final String OWN_UNIT = "in its own unit";

    private static final Pattern AMOUNT = Pattern.compile("([×+]?)(-?[0-9]+(?:\\.[0-9]+)?)(.*)", Pattern.DOTALL);

    private final String currency;

    TableWords(String currency) {
        this.currency = currency;
    }

    /** The heading of a column. */
    static String heading(String column) {
        return Words.find("column." + column.replace(' ', '-')).orElseGet(() -> Wording.title(column));
    }

    /** The title of a table by the name of its file. */
    static String title(String file) {
        String name = name(file);
        return Words.find("table." + name).orElse(name);
    }

    /** The name of a file without its end. */
    static String name(String file) {
        return file.replaceAll("\\.csv$", "");
    }

    /** A text in a column. */
    String text(String column, String cell) {
        String text = Wording.safe(cell);
        if (KEYS.contains(column)) {
            String named = Names.of(text);
            return named.equals(text) ? Wording.title(text) : Wording.capital(named);
        }
        if (NAMES.contains(column)) {
            return Names.of(text);
        }
        if (column.equals("unit")) {
            return Wording.unitWordsOf(text, currency);
        }
        if (column.equals(OWN_UNIT)) {
            return amount(text);
        }
        return Wording.verdict(text);
    }

    /** A number with its unit as files have it, {@code 21.5 days}, as the language writes it. */
    private static String amount(String text) {
        Matcher amount = AMOUNT.matcher(text);
        return amount.matches()
                ? amount.group(1) + Figures.bare(Double.parseDouble(amount.group(2))) + Names.unit(amount.group(3))
                : text;
    }

    /** Whether a number is a share of one. */
    static boolean isShare(List<String> header, List<Object> row, String column) {
        if (SHARES.contains(column)) {
            return true;
        }
        int measure = header.indexOf("kpi") >= 0 ? header.indexOf("kpi") : header.indexOf("measure");
        return measure >= 0
                && IN_UNIT.contains(column)
                && Wording.isShare(row.get(measure).toString());
    }

    /** Whether a whole number is a name, which nothing stands between the digits of. */
    static boolean isName(String column) {
        return NUMBERED.contains(column);
    }
}
