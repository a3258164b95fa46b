package salesfloor.report;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.Findings;
import salesfloor.experiment.TimelineBands.Band;
import salesfloor.metrics.PayPart;
import salesfloor.metrics.ReplicationResult;
import salesfloor.report.table.TableWriter;
import salesfloor.scenario.CareByClass;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Time;

/** The tables of a result folder, row by row. Column names are part of the public interface. */
final class Tables {
    private static final List<String> CLASS_MEASURES =
            List.of("clients", "clientShare", "valueShare", "ordersPerClient", "careMinutes", "marginPerClient");

    private Tables() {}

    static void summary(TableWriter table, List<Findings> all) throws IOException {
        table.row("scenario", "kpi", "mean", "lower", "upper", "sd", "n", "unit");
        for (Findings findings : all) {
            for (Map.Entry<String, Estimate> measure : findings.measures().entrySet()) {
                Estimate estimate = measure.getValue();
                table.text(findings.label()).text(measure.getKey()).number(estimate.mean());
                table.number(estimate.lower()).number(estimate.upper()).number(estimate.sd());
                table.number((long) estimate.n());
                table.text(Wording.unit(measure.getKey(), findings.scenario().currency()));
                table.end();
            }
        }
    }

    /** One row per replication; the columns are the measures of the findings, empty where a scenario lacks one. */
    static void replications(TableWriter table, List<Recorded> all) throws IOException {
        List<String> keys =
                keys(all.stream().map(one -> one.findings().measures().keySet()).toList());
        table.text("scenario").text("replication").text("seed");
        for (String key : keys) {
            table.text(key);
        }
        table.end();
        for (Recorded one : all) {
            for (int number : one.numbers()) {
                ReplicationResult result = one.log().read(number);
                table.text(one.findings().label()).number((long) number).number(result.seed());
                for (String key : keys) {
                    table.number(result.measures().getOrDefault(key, Double.NaN));
                }
                table.end();
            }
        }
    }

    /** All keys once; one that is new goes behind the one it follows where it comes from. */
    static List<String> keys(List<? extends Collection<String>> all) {
        List<String> keys = new ArrayList<>();
        for (Collection<String> some : all) {
            int place = 0;
            for (String key : some) {
                int there = keys.indexOf(key);
                if (there < 0) {
                    keys.add(place, key);
                    there = place;
                }
                place = there + 1;
            }
        }
        return keys;
    }

    static void timeline(TableWriter table, List<Timeline> all) throws IOException {
        table.row("scenario", "period start", "series", "mean", "p10", "p90");
        for (Timeline one : all) {
            for (Band band : one.bands()) {
                table.text(one.findings().label()).text(one.day(band).toString());
                table.text(band.series()).number(band.mean()).number(band.p10()).number(band.p90());
                table.end();
            }
        }
    }

    static void staff(TableWriter table, List<Findings> all) throws IOException {
        table.row("scenario", "role", "bin", "minutes per person-day", "share");
        for (Findings findings : all) {
            for (Map.Entry<String, Map<String, Double>> role : findings.staff().entrySet()) {
                double paid = sum(role.getValue());
                for (Map.Entry<String, Double> bin : role.getValue().entrySet()) {
                    table.text(findings.label()).text(role.getKey()).text(bin.getKey());
                    table.number(bin.getValue()).number(bin.getValue() / paid).end();
                }
            }
        }
    }

    /** The cost per order is the measure's: the mean over replications of cost over orders, with its interval. */
    static void costs(TableWriter table, List<Findings> all) throws IOException {
        table.row("scenario", "stage", "amount per month", "per order", "lower", "upper");
        for (Findings findings : all) {
            for (Map.Entry<String, Double> stage : findings.costs().entrySet()) {
                Estimate perOrder = findings.measure("costPerOrder." + stage.getKey());
                table.text(findings.label()).text(stage.getKey());
                table.number(stage.getValue()).number(perOrder.mean());
                table.number(perOrder.lower()).number(perOrder.upper()).end();
            }
        }
    }

    /** Amounts per month by part of pay, one row per role; people are its seats, averaged over the time in which each exists. */
    static void pay(TableWriter table, List<Findings> all) throws IOException {
        table.text("scenario").text("role").text("people");
        for (PayPart part : PayPart.values()) {
            table.text(Wording.plain(part.key()));
        }
        table.text("total").text("total per person").end();
        for (Findings findings : all) {
            for (Map.Entry<String, Map<String, Double>> role : findings.pay().entrySet()) {
                double people = role.getValue().getOrDefault(ReplicationResult.PEOPLE, 0.0);
                table.text(findings.label()).text(role.getKey()).number(people);
                double total = 0;
                for (PayPart part : PayPart.values()) {
                    double amount = role.getValue().getOrDefault(part.key(), 0.0);
                    total += amount;
                    table.number(amount);
                }
                table.number(total).number(total / people).end();
            }
        }
    }

    /** Conversion is the count of a stage divided by that of the stage before; empty for the first. */
    static void funnel(TableWriter table, List<Findings> all) throws IOException {
        table.row("scenario", "stage", "count per month", "conversion");
        for (Findings findings : all) {
            double before = Double.NaN;
            for (Map.Entry<String, Double> stage : findings.funnel().entrySet()) {
                table.text(findings.label()).text(stage.getKey());
                table.number(stage.getValue()).number(stage.getValue() / before).end();
                before = stage.getValue();
            }
        }
    }

    /** The share of order contacts begun within so many minutes, as far as anybody waited. */
    static void waits(TableWriter table, List<Findings> all) throws IOException {
        table.row("scenario", "minutes", "share begun");
        for (Findings findings : all) {
            for (Map.Entry<String, Double> share : findings.waits().entrySet()) {
                table.text(findings.label()).number(Double.parseDouble(share.getKey()));
                table.number(share.getValue()).end();
            }
        }
    }

    /** One row per class of care; only where a scenario has classes. */
    static void classes(TableWriter table, List<Findings> all) throws IOException {
        table.row(
                "scenario",
                "class",
                "clients",
                "share of clients",
                "share of value",
                "orders per client and month",
                "care minutes per client and month",
                "margin per client and month");
        for (Findings findings : all) {
            for (String name : classes(findings.scenario())) {
                table.text(findings.label()).text(name);
                for (String measure : CLASS_MEASURES) {
                    table.number(findings.measure(measure + "." + name).mean());
                }
                table.end();
            }
        }
    }

    static List<String> classes(Scenario scenario) {
        return scenario.activities().retain().classes().map(CareByClass::names).orElse(List.of());
    }

    static void bottleneck(TableWriter table, List<Findings> all) throws IOException {
        table.row("scenario", "month", "what limited orders", "share of time");
        for (Findings findings : all) {
            YearMonth month = YearMonth.from(observedFrom(findings.scenario()));
            for (Map<String, Double> shares : findings.limits()) {
                for (Map.Entry<String, Double> share : shares.entrySet()) {
                    table.text(findings.label()).text(month.toString());
                    table.text(share.getKey()).number(share.getValue()).end();
                }
                month = month.plusMonths(1);
            }
        }
    }

    /** First day of the observed window: the start plus the warm-up. */
    static LocalDate observedFrom(Scenario scenario) {
        Time time = scenario.time();
        return time.start().atStartOfDay().plus(time.warmUp()).toLocalDate();
    }

    static double sum(Map<String, Double> amounts) {
        double sum = 0;
        for (double amount : amounts.values()) {
            sum += amount;
        }
        return sum;
    }
}
