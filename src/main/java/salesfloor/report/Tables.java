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
import salesfloor.scenario.CareByClass;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Time;

/** The tables of a result folder, row by row. Column names are part of the public interface. */
final class Tables {
    private static final List<String> CLASS_MEASURES =
            List.of("clients", "clientShare", "valueShare", "ordersPerClient", "careMinutes", "marginPerClient");

    private Tables() {}

    static void summary(CsvRows csv, List<Findings> all) throws IOException {
        csv.row("scenario", "kpi", "mean", "lower", "upper", "sd", "n", "unit");
        for (Findings findings : all) {
            for (Map.Entry<String, Estimate> measure : findings.measures().entrySet()) {
                Estimate estimate = measure.getValue();
                csv.text(findings.label()).text(measure.getKey()).number(estimate.mean());
                csv.number(estimate.lower()).number(estimate.upper()).number(estimate.sd());
                csv.number((long) estimate.n());
                csv.text(Wording.unit(measure.getKey(), findings.scenario().currency()));
                csv.end();
            }
        }
    }

    /** One row per replication; the columns are the measures of the findings, empty where a scenario lacks one. */
    static void replications(CsvRows csv, List<Recorded> all) throws IOException {
        List<String> keys =
                keys(all.stream().map(one -> one.findings().measures().keySet()).toList());
        csv.text("scenario").text("replication").text("seed");
        for (String key : keys) {
            csv.text(key);
        }
        csv.end();
        for (Recorded one : all) {
            for (int number : one.numbers()) {
                ReplicationResult result = one.log().read(number);
                csv.text(one.findings().label()).number((long) number).number(result.seed());
                for (String key : keys) {
                    csv.number(result.measures().getOrDefault(key, Double.NaN));
                }
                csv.end();
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

    static void timeline(CsvRows csv, List<Timeline> all) throws IOException {
        csv.row("scenario", "period start", "series", "mean", "p10", "p90");
        for (Timeline one : all) {
            for (Band band : one.bands()) {
                csv.text(one.findings().label()).text(one.day(band).toString());
                csv.text(band.series()).number(band.mean()).number(band.p10()).number(band.p90());
                csv.end();
            }
        }
    }

    static void staff(CsvRows csv, List<Findings> all) throws IOException {
        csv.row("scenario", "role", "bin", "minutes per person-day", "share");
        for (Findings findings : all) {
            for (Map.Entry<String, Map<String, Double>> role : findings.staff().entrySet()) {
                double paid = sum(role.getValue());
                for (Map.Entry<String, Double> bin : role.getValue().entrySet()) {
                    csv.text(findings.label()).text(role.getKey()).text(bin.getKey());
                    csv.number(bin.getValue()).number(bin.getValue() / paid).end();
                }
            }
        }
    }

    /** The cost per order is the measure's: the mean over replications of cost over orders, with its interval. */
    static void costs(CsvRows csv, List<Findings> all) throws IOException {
        csv.row("scenario", "stage", "amount per month", "per order", "lower", "upper");
        for (Findings findings : all) {
            for (Map.Entry<String, Double> stage : findings.costs().entrySet()) {
                Estimate perOrder = findings.measure("costPerOrder." + stage.getKey());
                csv.text(findings.label()).text(stage.getKey());
                csv.number(stage.getValue()).number(perOrder.mean());
                csv.number(perOrder.lower()).number(perOrder.upper()).end();
            }
        }
    }

    /** Amounts per month by part of pay, one row per role; people are its seats, averaged over the time in which each exists. */
    static void pay(CsvRows csv, List<Findings> all) throws IOException {
        csv.text("scenario").text("role").text("people");
        for (PayPart part : PayPart.values()) {
            csv.text(Wording.words(part.key()));
        }
        csv.text("total").text("total per person").end();
        for (Findings findings : all) {
            for (Map.Entry<String, Map<String, Double>> role : findings.pay().entrySet()) {
                double people = role.getValue().getOrDefault(ReplicationResult.PEOPLE, 0.0);
                csv.text(findings.label()).text(role.getKey()).number(people);
                double total = 0;
                for (PayPart part : PayPart.values()) {
                    double amount = role.getValue().getOrDefault(part.key(), 0.0);
                    total += amount;
                    csv.number(amount);
                }
                csv.number(total).number(total / people).end();
            }
        }
    }

    /** Conversion is the count of a stage divided by that of the stage before; empty for the first. */
    static void funnel(CsvRows csv, List<Findings> all) throws IOException {
        csv.row("scenario", "stage", "count per month", "conversion");
        for (Findings findings : all) {
            double before = Double.NaN;
            for (Map.Entry<String, Double> stage : findings.funnel().entrySet()) {
                csv.text(findings.label()).text(stage.getKey());
                csv.number(stage.getValue()).number(stage.getValue() / before).end();
                before = stage.getValue();
            }
        }
    }

    /** One row per class of care; only where a scenario has classes. */
    static void classes(CsvRows csv, List<Findings> all) throws IOException {
        csv.row(
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
                csv.text(findings.label()).text(name);
                for (String measure : CLASS_MEASURES) {
                    csv.number(findings.measure(measure + "." + name).mean());
                }
                csv.end();
            }
        }
    }

    static List<String> classes(Scenario scenario) {
        return scenario.activities().retain().classes().map(CareByClass::names).orElse(List.of());
    }

    static void bottleneck(CsvRows csv, List<Findings> all) throws IOException {
        csv.row("scenario", "month", "what limited orders", "share of time");
        for (Findings findings : all) {
            YearMonth month = YearMonth.from(observedFrom(findings.scenario()));
            for (Map<String, Double> shares : findings.limits()) {
                for (Map.Entry<String, Double> share : shares.entrySet()) {
                    csv.text(findings.label()).text(month.toString());
                    csv.text(share.getKey()).number(share.getValue()).end();
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
