package salesfloor.report;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salesfloor.experiment.Disk;
import salesfloor.experiment.Estimate;
import salesfloor.report.page.Page;
import salesfloor.report.page.Page.Cell;
import salesfloor.report.page.Page.Column;
import salesfloor.report.page.Page.Section;
import salesfloor.report.page.Page.Table;
import salesfloor.report.page.PageWriter;
import salesfloor.verification.Judged;
import salesfloor.verification.Setup;
import salesfloor.verification.Verdict;
import salesfloor.verification.Verification;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What comes out when the simulation is compared with theory: as text, as JSON, as a table of Markdown and as a page.
 *
 * @param cases the cases, judged
 * @param seed the root seed
 * @param program version of the program
 */
public record VerificationReport(List<Judged> cases, long seed, String program) {
    private static final int NAME = 52;
    private static final int NUMBER = 20;

    public VerificationReport {
        cases = List.copyOf(cases);
    }

    /** Whether every case agrees. */
    public boolean agrees() {
        return agreeing() == cases.size();
    }

    private long agreeing() {
        return cases.stream().filter(one -> one.verdict() == Verdict.AGREES).count();
    }

    /** One sentence to quote. */
    public String answer() {
        String share = Figures.percent(Verification.FALSE_ALARM);
        return agrees()
                ? (cases.size() == 1 ? "The case agrees" : "All " + cases.size() + " cases agree")
                        + " with theory. A faultless program would be found faulty with at most " + share
                        + " of all seeds; this was seed " + seed + "."
                : (cases.size() == 1 ? "The case does not agree" : agreeing() + " of " + cases.size() + " cases agree")
                        + " with theory; a faultless program fails one with at most " + share
                        + " of all seeds. This was seed " + seed + ".";
    }

    private Map<String, List<Judged>> subjects() {
        Map<String, List<Judged>> subjects = new LinkedHashMap<>();
        for (Judged one : cases) {
            subjects.computeIfAbsent(one.of().subject(), subject -> new ArrayList<>())
                    .add(one);
        }
        return subjects;
    }

    /** The table for a terminal: theory, simulation, and the formula where there is room for it. */
    public String text(Style style) {
        StringBuilder text = new StringBuilder("  " + padded("looked at", NAME) + padded("theory", NUMBER)
                + padded("simulated", NUMBER) + "formula\n");
        subjects().forEach((subject, ofSubject) -> {
            text.append('\n').append(style.heading(subject));
            text.append(" (").append(ofSubject.get(0).of().source()).append(")\n");
            ofSubject.forEach(one -> text.append(line(one, style)));
        });
        return text.append('\n').append(answer()).append('\n').toString();
    }

    private static String line(Judged one, Style style) {
        boolean good = one.verdict() == Verdict.AGREES;
        String looked = good
                ? "✓ " + one.of().name()
                : "✗ " + one.of().name() + ": " + one.verdict().words();
        String line = padded(looked, NAME);
        return "  " + (good ? style.good(line) : style.bad(line)) + padded(theory(one), NUMBER)
                + padded(simulated(one), NUMBER) + one.of().formula() + "\n";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.codePointCount(0, text.length())));
    }

    private static String theory(Judged one) {
        String theory = Figures.rounded(one.of().theory());
        return one.of().bound() == 0
                ? theory
                : theory + " ± " + Figures.rough(one.of().bound());
    }

    private static String simulated(Judged one) {
        return Figures.withInterval(
                new Estimate(one.mean(), one.halfWidth(), Double.NaN, Double.NaN, Double.NaN, one.replications()));
    }

    /** The table for a page of the documentation. */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        subjects().forEach((subject, ofSubject) -> {
            text.append("**")
                    .append(subject)
                    .append("** (")
                    .append(ofSubject.get(0).of().source())
                    .append(")\n\n");
            text.append("| | formula | theory | simulated | |\n|---|---|---:|---:|---|\n");
            for (Judged one : ofSubject) {
                text.append("| ")
                        .append(one.of().name())
                        .append(" | ")
                        .append(one.of().formula());
                text.append(" | ").append(theory(one)).append(" | ").append(simulated(one));
                text.append(" | ").append(one.verdict().words()).append(" |\n");
            }
            text.append('\n');
        });
        return text.toString();
    }

    /** Everything for machines. */
    public String json() {
        ObjectNode root = JsonText.object().put("schemaVersion", SummaryJson.SCHEMA);
        root.put("program", program).put("seed", seed).put("agrees", agrees());
        root.set("falseAlarm", JsonText.number(Verification.FALSE_ALARM));
        ArrayNode all = root.putArray("cases");
        for (Judged one : cases) {
            ObjectNode node = all.addObject();
            node.put("subject", one.of().subject()).put("name", one.of().name());
            node.put("formula", one.of().formula()).put("source", one.of().source());
            one.of().quantity().setups().stream().map(Setup::label).forEach(node.putArray("scenarios")::add);
            node.set("theory", JsonText.number(one.of().theory()));
            node.set("bound", JsonText.number(one.of().bound()));
            node.set("mean", JsonText.number(one.mean()));
            node.set("halfWidth", JsonText.number(one.halfWidth()));
            node.put("replications", one.replications());
            node.put("verdict", one.verdict().words());
        }
        return JsonText.of(root);
    }

    /** Writes {@code verification.json} and {@code verification.html} into a folder, which is made where it is not there. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        WholeFile.write(Disk.REAL, folder.resolve("verification.json"), json());
        WholeFile.write(Disk.REAL, folder.resolve("verification.html"), out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            PageWriter.write(page(), writer);
            writer.flush();
        });
    }

    private Page page() {
        List<Table> tables = new ArrayList<>();
        subjects()
                .forEach((subject, ofSubject) -> tables.add(new Table(
                        Slug.of(subject),
                        subject,
                        List.of(
                                new Column("looked at", false),
                                new Column("formula", false),
                                new Column("theory", true),
                                new Column("simulated", true),
                                new Column("verdict", false)),
                        ofSubject.stream().map(VerificationReport::row).toList(),
                        ofSubject.get(0).of().source())));
        return new Page(
                "verification",
                "Does the simulation agree with theory?",
                answer(),
                "Salesfloor " + program
                        + ". ± is half of an interval that makes all cases together hold with 99 %; after a figure of"
                        + " theory it is by how much the formula itself may be wrong.",
                List.of(),
                List.of(),
                List.of(counted("cases", cases.size()), counted("agree", agreeing())),
                Optional.empty(),
                List.of(new Section("cases", "Cases", List.of(), List.of(), tables, List.of())));
    }

    private static Page.Figure counted(String name, long number) {
        return new Page.Figure(name, Figures.whole(number), "", number, Double.NaN, false);
    }

    private static List<Cell> row(Judged one) {
        return List.of(
                same(one.of().name()),
                same(one.of().formula()),
                new Cell(theory(one), Figures.plain(one.of().theory())),
                new Cell(simulated(one), Figures.plain(one.mean())),
                same((one.verdict() == Verdict.AGREES ? "✓ " : "✗ ")
                        + one.verdict().words()));
    }

    private static Cell same(String text) {
        return new Cell(text, text);
    }
}
