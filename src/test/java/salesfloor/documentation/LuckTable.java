package salesfloor.documentation;

import static salesfloor.documentation.ReferencePages.head;
import static salesfloor.documentation.ReferencePages.row;

import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the same luck is worth in every shipped comparison: the variance ratios of the pairing that the kept runs have. */
final class LuckTable {
    private static final List<String> MEASURES = List.of("ordersPerDay", "profit");
    private static final Map<String, String> AGAINST = new LinkedHashMap<>();

    static {
        AGAINST.put("structures", "the specialised line");
        AGAINST.put("back-office-ratio", "no clerk");
        AGAINST.put("time-savings", "nothing saved");
        AGAINST.put("throughput-versus-headcount", "the department as it is");
    }

    private LuckTable() {}

    static String of(ExperimentRuns runs) {
        StringBuilder out = new StringBuilder(head("experiment", "scenario", "against", "orders a day", "profit"));
        AGAINST.forEach((experiment, against) -> groups(experiment, runs)
                .forEach((group, points) -> out.append(row(
                        experiment,
                        group,
                        against,
                        ratios(experiment, points, MEASURES.get(0), runs),
                        ratios(experiment, points, MEASURES.get(1), runs)))));
        return out.toString();
    }

    /** Points by what a row of the table says of them: structures one by one, others by their case. */
    private static Map<String, List<String>> groups(String experiment, ExperimentRuns runs) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String point : runs.points(experiment)) {
            int colon = point.indexOf(": ");
            String group =
                    experiment.equals("structures") ? point : colon < 0 ? "every role" : point.substring(0, colon);
            groups.computeIfAbsent(group, unseen -> new java.util.ArrayList<>()).add(point);
        }
        groups.remove("specialised line");
        return groups;
    }

    private static String ratios(String experiment, List<String> points, String measure, ExperimentRuns runs) {
        DoubleSummaryStatistics ratios = points.stream()
                .mapToDouble(point -> runs.of(experiment, point, measure).ratio())
                .filter(Double::isFinite)
                .summaryStatistics();
        if (ratios.getCount() == 0) {
            return "no difference";
        }
        String least = text(ratios.getMin());
        String most = text(ratios.getMax());
        return least.equals(most) ? least : least + " to " + most;
    }

    private static String text(double ratio) {
        return String.format(Locale.ROOT, ratio < 10 ? "%.1f" : "%,.0f", ratio);
    }
}
