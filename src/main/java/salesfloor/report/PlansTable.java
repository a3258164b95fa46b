package salesfloor.report;

import java.io.IOException;
import java.util.Optional;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.selection.Candidate;
import salesfloor.experiment.selection.Recommendation.Tried;
import salesfloor.scenario.Goal;

/** {@code plans.csv}: every plan that was looked at, what the search and the selection saw of it, and what became of it. */
final class PlansTable {
    private PlansTable() {}

    static void write(CsvRows csv, OptimisationReport report) throws IOException {
        csv.text("plan");
        for (String factor : report.names().factors()) {
            csv.text(factor);
        }
        csv.text("kpi");
        for (String part : new String[] {"search", "selection"}) {
            csv.text(part + " n").text(part + " mean").text(part + " lower").text(part + " upper");
        }
        for (Goal constraint : report.aim().constraints()) {
            String goal = Wording.goal(constraint);
            csv.text(goal + ": margin").text(goal + ": margin lower").text(goal + ": margin upper");
            csv.text(goal + ": shown");
        }
        csv.text("end").text("better plan").end();
        for (Tried tried : report.found().tried()) {
            row(csv, report, tried);
        }
    }

    private static void row(CsvRows csv, OptimisationReport report, Tried tried) throws IOException {
        csv.text(report.names().label(tried.plan()));
        for (String setting : report.names().settings(tried.plan())) {
            csv.text(setting);
        }
        csv.text(report.aim().response());
        Optional<Candidate> end = tried.end();
        estimate(csv, tried.response());
        estimate(csv, end.map(Candidate::response).orElseGet(Estimate::of));
        for (int i = 0; i < report.aim().constraints().size(); i++) {
            int index = i;
            Estimate margin = NearestPlan.margin(tried, i);
            csv.number(margin.mean()).number(margin.lower()).number(margin.upper());
            csv.text(end.map(one -> shown(one.constraints().get(index))).orElse(""));
        }
        csv.text(end.map(one -> one.fate().words()).orElse("not a finalist"));
        csv.text(end.flatMap(Candidate::better).map(report.names()::label).orElse(""))
                .end();
    }

    private static void estimate(CsvRows csv, Estimate estimate) throws IOException {
        csv.number((long) estimate.n()).number(estimate.mean());
        csv.number(estimate.lower()).number(estimate.upper());
    }

    /** What the selection showed of a constraint, in words. */
    static String shown(Candidate.Shown shown) {
        return shown.kept() ? "kept" : shown.broken() ? "broken" : "not shown";
    }
}
