package salesfloor.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salesfloor.experiment.Findings;
import salesfloor.experiment.GoalCheck;
import salesfloor.experiment.LogHeader;
import salesfloor.report.chart.Chart;
import salesfloor.report.page.Page;
import salesfloor.report.page.Page.Goal;
import salesfloor.report.page.Page.Notice;
import salesfloor.report.page.Page.Paper;
import salesfloor.report.page.Page.Section;
import salesfloor.report.page.Page.Standing;
import salesfloor.report.page.Page.Table;
import salesfloor.report.table.TableRows;
import salesfloor.report.words.Days;
import salesfloor.report.words.Words;

/** Lays out what a command found as one page: what everybody reads first, and the rest by subject. */
final class ReportPage {
    /** Pages of more scenarios name them and show the texts of none but the first. */
    private static final int MOST_SHOWN = 4;

    private static final int MOST_GOALS = 6;

    private final FolderReport report;
    private final Map<String, TableRows> tables;
    private final List<Chart> charts;
    private final List<StoredScenario> scenarios;
    private final List<LogHeader> headers;
    private final PageTables shown;

    /**
     * What there is to show.
     *
     * @param tables all tables of the folder, by file name
     * @param charts all pictures, in the order in which they matter
     * @param scenarios the scenarios with everything filled in; at least one
     * @param headers what their replications answer, together or each by itself
     */
    ReportPage(
            FolderReport report,
            Map<String, TableRows> tables,
            List<Chart> charts,
            List<StoredScenario> scenarios,
            List<LogHeader> headers) {
        this.report = report;
        this.tables = tables;
        this.charts = charts;
        this.scenarios = scenarios;
        this.headers = List.copyOf(headers);
        this.shown = new PageTables(report.currency(), report.all().size() > 1);
    }

    Page page() throws IOException {
        return new Page(
                Wording.safe(report.title()),
                Wording.safe(report.question()),
                report.answer(),
                basis(),
                report.warnings().stream()
                        .map(warning -> new Notice(Wording.safe(warning.message()), warning.remedy()))
                        .toList(),
                goals(),
                report.figures(),
                charts.stream().findFirst(),
                sections());
    }

    private String basis() {
        if (report.all().isEmpty()) {
            return "";
        }
        IntSummaryStatistics replications =
                report.all().stream().mapToInt(Findings::replications).summaryStatistics();
        String fewer =
                headers.size() > 1 && replications.getMin() < replications.getMax() ? replications.getMin() + "–" : "";
        return Words.say(
                "page.basis",
                fewer + Words.count(most(replications), "replication"),
                joined(headers.stream().map(LogHeader::rootSeed)),
                joined(report.all().stream().map(findings -> Days.day(Tables.observedFrom(findings.scenario())))));
    }

    private int most(IntSummaryStatistics replications) {
        return headers.size() > 1 ? replications.getMax() : report.all().get(0).replications();
    }

    private static String joined(Stream<?> values) {
        return values.map(Object::toString).distinct().limit(MOST_SHOWN).collect(Collectors.joining(", "));
    }

    private List<Goal> goals() {
        List<Goal> goals = new ArrayList<>();
        for (Findings findings : report.judged()) {
            String whose = report.judged().size() > 1 ? Names.of(findings.label()) + ": " : "";
            findings.goals().forEach(check -> goals.add(goal(whose, check)));
        }
        return goals.subList(0, Math.min(MOST_GOALS, goals.size()));
    }

    private static Goal goal(String whose, GoalCheck check) {
        return new Goal(
                Standing.valueOf(check.verdict().name()),
                Wording.verdict(check.verdict().words()),
                whose + Wording.goalWords(check.goal()),
                Wording.value(check.goal().measure(), check.estimate()),
                Wording.margin(check));
    }

    private List<Section> sections() throws IOException {
        List<Section> sections = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            List<Chart> pictures = charts.stream()
                    .skip(1)
                    .filter(chart -> Subject.of(chart) == subject)
                    .toList();
            List<Table> grids = new ArrayList<>();
            for (Map.Entry<String, TableRows> table : tables.entrySet()) {
                if (Subject.ofTable(table.getKey()).equals(Optional.of(subject))) {
                    shown.of(table.getKey(), table.getValue()).ifPresent(grids::add);
                }
            }
            sections.add(new Section(subject.id(), subject.title(), List.of(), pictures, grids, List.of()));
        }
        if (!report.all().isEmpty()) {
            sections.add(formulas());
        }
        sections.add(provenance());
        return sections.stream().filter(section -> !section.isEmpty()).toList();
    }

    private Section formulas() {
        List<String> notes = new ArrayList<>(List.of(Words.say("page.formula.why")));
        List<Table> grids = new ArrayList<>();
        for (Findings findings :
                report.all().subList(0, Math.min(MOST_SHOWN, report.all().size()))) {
            grids.add(CrossCheck.of(findings));
            Wording.leftOut(findings.scenario()).stream()
                    .filter(left -> !notes.contains(left))
                    .forEach(notes::add);
        }
        return new Section("formula", Words.say("page.formula.section"), notes, List.of(), grids, List.of());
    }

    private Section provenance() {
        List<String> notes = new ArrayList<>();
        headers.stream()
                .limit(MOST_SHOWN)
                .map(header -> Words.say("page.made", header.program(), header.rootSeed(), header.scenarioHash()))
                .forEach(notes::add);
        notes.add(Words.say("page.files", String.join(", ", tables.keySet())));
        int most = scenarios.size() > MOST_SHOWN ? 1 : scenarios.size();
        if (most < scenarios.size()) {
            notes.add(Words.say("page.scenarios", scenarios.size()));
        }
        List<Paper> papers = scenarios.subList(0, most).stream()
                .map(stored -> new Paper(Words.say("page.scenario", Names.of(stored.label())), stored.text()))
                .toList();
        return new Section("provenance", Words.say("page.provenance"), notes, List.of(), List.of(), papers);
    }
}
