package salesfloor.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salesfloor.experiment.Case;
import salesfloor.experiment.Disk;
import salesfloor.experiment.FakeReplications;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.ReplicationLog;
import salesfloor.metrics.ReplicationResult;
import salesfloor.scenario.Time;
import salesfloor.specification.Floor;

/** Curves from the logs of a sweep: which replications count, and what belongs to one curve. */
class SweepDataTest {
    private static final Time TIME = Floor.scenario(
                    "time: {length: 4 weeks}\nstructure: {roles: {seller: {headcount: 1, activities: [takeOrder]}}}")
            .time();

    @TempDir
    Path folder;

    private final List<Case> cases = new ArrayList<>();
    private final List<DesignPoint> points = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (Case one : cases) {
            one.log().close();
        }
    }

    /** A point with a replication for each of these numbers of orders. */
    private void point(String label, String group, double clerks, String rule, double... orders) throws IOException {
        ReplicationLog log =
                ReplicationLog.open(Disk.REAL, folder.resolve(label + ".log"), new LogHeader("test", label, 1), false);
        for (int number = 1; number <= orders.length; number++) {
            log.append(result(number, orders[number - 1], clerks));
        }
        cases.add(new Case(label, number -> new FakeReplications(1).run(number), log));
        Map<String, Setting> settings = new LinkedHashMap<>();
        settings.put("clerks", new Setting(label, clerks));
        settings.put("rule", new Setting(rule, Double.NaN));
        points.add(new DesignPoint(label, group, settings));
    }

    private static ReplicationResult result(int number, double orders, double clerks) {
        ReplicationResult dice = new FakeReplications(1).run(number);
        return new ReplicationResult(
                number,
                dice.seed(),
                Map.of("orders", orders),
                dice.timeline(),
                dice.staff(),
                dice.costs(),
                dice.pay(),
                dice.funnel(),
                dice.waits(),
                List.of(Map.of("papers", 0.75 / clerks, "demand", 1 - 0.75 / clerks)));
    }

    private SweepData data() throws IOException {
        Map<String, Time> times = new LinkedHashMap<>();
        cases.forEach(one -> times.put(one.label(), TIME));
        return SweepData.of(cases, new TreeSet<>(List.of(1, 2, 3)), List.of("orders", "profit"), times);
    }

    private List<ResponseCurve> curves(String measure) throws IOException {
        List<SweepDesign.Axis> axes = List.of(new SweepDesign.Axis("clerks", measure));
        return data().curves(new SweepDesign("d", "", points, List.of("clerks", "rule"), List.of(measure), axes));
    }

    @Test
    void only_replications_that_all_points_have_count() throws IOException {
        point("one", "", 1, "pool", 10, 11, 12);
        point("two", "", 2, "pool", 20, Double.NaN);
        SweepData data = data();
        assertThat(data.values("one", "orders")).containsExactly(10, 11);
        assertThat(data.values("two", "orders")).containsExactly(20, Double.NaN);
        assertThat(data.values("one", "profit")).containsOnly(Double.NaN);
        assertThat(data.values("one", "waiting")).isEmpty();
        assertThat(data.values("three", "orders")).isEmpty();
        assertThat(data.has("two")).isTrue();
        assertThat(data.has("three")).isFalse();
        assertThat(data.rows(List.of("one", "two"), "orders")).isDeepEqualTo(new double[][] {{10, 20}});
        assertThat(data.limits("two")).hasSize(2);
        assertThat(data.limits("two").get(0).get("papers")).isCloseTo(0.375, within(1e-12));
        assertThat(data.limits("three")).isEmpty();
    }

    @Test
    void a_curve_goes_up_its_factor_and_all_else_is_alike() throws IOException {
        point("four", "a", 4, "pool", 40, 41, 42);
        point("one", "a", 1, "pool", 10, 11, 12);
        point("owned", "a", 1, "owned", 5, 5, 5);
        point("two", "a", 2, "pool", 20, 21, 22);
        point("other", "b", 2, "pool", 1, 2, 3);
        point("words", "a", Double.NaN, "pool", 1, 2, 3);
        List<ResponseCurve> curves = curves("orders");
        assertThat(curves).as("one level is no curve").hasSize(1);
        ResponseCurve curve = curves.get(0);
        assertThat(curve.group()).isEqualTo("a");
        assertThat(curve.series()).isEqualTo("a, rule pool");
        assertThat(curve.places()).extracting(ResponseCurve.Place::label).containsExactly("one", "two", "four");
        assertThat(curve.places()).extracting(ResponseCurve.Place::x).containsExactly(1.0, 2.0, 4.0);
        assertThat(curve.places()).extracting(place -> place.y().mean()).containsExactly(11.0, 21.0, 41.0);
        assertThat(curve.places()).extracting(ResponseCurve.Place::limit).containsExactly("papers", "demand", "demand");
        assertThat(curve.takeovers()).hasSize(1);
        assertThat(curve.takeovers().get(0).place().value())
                .as("from 0.5 to -0.25")
                .isCloseTo(1 + 0.5 / 0.75, within(1e-9));
    }

    @Test
    void of_what_was_never_observed_nothing_is_said() throws IOException {
        point("one", "", 1, "pool", 10, 11, 12);
        point("two", "", 2, "pool", 20, 21, 22);
        ResponseCurve curve = curves("profit").get(0);
        assertThat(curve.knee().shape()).isEqualTo(Knee.Shape.UNKNOWN);
        assertThat(curve.takeovers()).isEmpty();
        assertThat(curve.places()).extracting(place -> place.y().n()).containsOnly(0);
    }
}
