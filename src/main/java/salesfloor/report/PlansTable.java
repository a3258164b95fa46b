package salesfloor.report;

import java.io.IOException;
import java.util.Optional;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.selection.Candidate;
import salesfloor.experiment.selection.Recommendation.Tried;
import salesfloor.report.table.TableWriter;
import salesfloor.scenario.Goal;

/** {@code plans.csv}: every plan that was looked at, what the search and the selection saw of it, and what became of it. */
final class PlansTable {
    private PlansTable() {}

    static void write(TableWriter table, OptimisationReport report) throws IOException {
        table.text("plan");
        for (String factor : report.names().factors()) {
            table.text(factor);
        }
        table.text("kpi");
        for (String part : new String[] {"search", "selection"}) {
            table.text(part + " n").text(part + " mean").text(part + " lower").text(part + " upper");
        }
        for (Goal constraint : report.aim().constraints()) {
            String goal = Wording.goal(constraint);
            table.text(goal + ": margin").text(goal + ": margin lower").text(goal + ": margin upper");
            table.text(goal + ": shown");
        }
        table.text("end").text("better plan").end();
        for (Tried tried : report.found().tried()) {
            row(table, report, tried);
        }
    }

    private static void row(TableWriter table, OptimisationReport report, Tried tried) throws IOException {
        table.text(report.names().label(tried.plan()));
        for (String setting : report.names().settings(tried.plan())) {
            table.text(setting);
        }
        table.text(report.aim().response());
        Optional<Candidate> end = tried.end();
        estimate(table, tried.response());
        estimate(table, end.map(Candidate::response).orElseGet(Estimate::of));
        for (int i = 0; i < report.aim().constraints().size(); i++) {
            int index = i;
            Estimate margin = NearestPlan.margin(tried, i);
            table.number(margin.mean()).number(margin.lower()).number(margin.upper());
            table.text(end.map(one -> shown(one.constraints().get(index))).orElse(""));
        }
        table.text(end.map(one -> one.fate().words()).orElse("not a finalist"));
        table.text(end.flatMap(Candidate::better).map(report.names()::label).orElse(""))
                .end();
    }

    private static void estimate(TableWriter table, Estimate estimate) throws IOException {
        table.number((long) estimate.n()).number(estimate.mean());
        table.number(estimate.lower()).number(estimate.upper());
    }

    /** What the selection showed of a constraint, in words. */
    static String shown(Candidate.Shown shown) {
        return shown.kept() ? "kept" : shown.broken() ? "broken" : "not shown";
    }
}
