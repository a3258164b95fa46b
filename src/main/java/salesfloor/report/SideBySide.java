package salesfloor.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.Disk;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.ReplicationLog;
import salesfloor.report.FinishedFolder.Simulated;
import salesfloor.report.chart.Chart;
import salesfloor.report.table.TableRows;
import salesfloor.report.words.Words;
import salesfloor.scenario.file.ScenarioReader;

/** Shows several finished result folders next to one another, from what they hold alone. */
public final class SideBySide {
    private static final int MOST = 60;

    private final List<Recorded> recorded = new ArrayList<>();
    private final List<StoredScenario> stored = new ArrayList<>();
    private final List<Simulated> simulated = new ArrayList<>();
    private final SideBySideReport report;

    private SideBySide(List<FinishedFolder> folders, Function<List<String>, String> command) throws IOException {
        for (FinishedFolder folder : folders) {
            for (Simulated one : folder.scenarios()) {
                String label = unused(one.stored().label(), folder.name());
                recorded.add(one.as(label));
                stored.add(new StoredScenario(
                        label, one.stored().header(), one.stored().text()));
                simulated.add(one);
            }
        }
        report = report(folders, command);
    }

    /**
     * Reads finished folders.
     *
     * @param reader reads their scenarios
     * @param command writes a command line of these words, ready to paste
     * @throws FolderRefused where one of them is not finished, or what they hold cannot stand side by side
     */
    public static SideBySide of(List<Path> paths, ScenarioReader reader, Function<List<String>, String> command)
            throws IOException, FolderRefused {
        List<FinishedFolder> folders = new ArrayList<>();
        for (Path path : paths) {
            folders.add(FinishedFolder.read(path, reader));
        }
        List<Simulated> all =
                folders.stream().flatMap(folder -> folder.scenarios().stream()).toList();
        if (all.size() < 2 || all.size() > MOST) {
            throw new FolderRefused(Words.say("refused.not-so-many", all.size(), MOST));
        }
        List<String> currencies =
                all.stream().map(one -> one.scenario().currency()).distinct().toList();
        if (currencies.size() > 1) {
            throw new FolderRefused(Words.say("refused.currencies", String.join(", ", currencies)));
        }
        return new SideBySide(folders, command);
    }

    private String unused(String scenario, String folder) {
        String label = scenario;
        for (int i = 1; isUsed(label); i++) {
            label = scenario + " (" + folder + (i > 1 ? ", " + i : "") + ")";
        }
        return label;
    }

    private boolean isUsed(String label) {
        return recorded.stream().anyMatch(one -> one.findings().label().equals(label));
    }

    private SideBySideReport report(List<FinishedFolder> folders, Function<List<String>, String> command)
            throws IOException {
        Map<String, ReplicationLog> sameLuck = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (int i = 0; i < recorded.size(); i++) {
            String label = recorded.get(i).findings().label();
            if (sharesLuck(simulated.get(0), simulated.get(i))) {
                sameLuck.put(label, recorded.get(i).log());
            } else {
                others.add(Names.of(label));
            }
        }
        SortedSet<Integer> numbers = new TreeSet<>(recorded.get(0).numbers());
        Optional<Comparison> paired =
                sameLuck.size() < 2 ? Optional.empty() : Optional.of(Comparison.of(sameLuck, numbers));
        List<String> questions =
                folders.stream().map(FinishedFolder::question).distinct().toList();
        boolean one = questions.size() == 1 && !questions.get(0).isEmpty();
        return new SideBySideReport(
                folders.stream().map(FinishedFolder::name).collect(Collectors.joining(" · ")),
                one ? questions.get(0) : Words.say("beside.question", folders.size()),
                recorded.stream().map(Recorded::findings).toList(),
                paired.filter(compared -> compared.replications() > 0),
                stored.get(0).header().rootSeed(),
                others.isEmpty() ? List.of() : List.of(ownLuck(others, command)));
    }

    /** Replications of one number met the same luck where program, seed and calendar are the same. */
    private static boolean sharesLuck(Simulated first, Simulated other) {
        LogHeader one = first.stored().header();
        LogHeader two = other.stored().header();
        return one.program().equals(two.program())
                && one.rootSeed() == two.rootSeed()
                && first.scenario().time().equals(other.scenario().time());
    }

    private Warning ownLuck(List<String> others, Function<List<String>, String> command) {
        List<String> words = new ArrayList<>(List.of("compare"));
        simulated.forEach(one -> words.add(one.text().toString()));
        return new Warning(
                "own-luck",
                Words.say(
                        "beside.own-luck",
                        String.join(", ", others),
                        Names.of(recorded.get(0).findings().label())),
                command.apply(words));
    }

    /** One sentence to quote. */
    public String answer() {
        return report.answer();
    }

    /** Writes page, workbook, summary and tables into a folder, which is made where it is not there. */
    public void write(Path folder) throws IOException, FolderRefused {
        List<Timeline> timelines = Timeline.of(recorded);
        Map<String, TableRows> tables = FolderTables.of(report, recorded, timelines);
        refuseOthers(folder, tables);
        Files.createDirectories(folder);
        WholeFile.write(Disk.REAL, folder.resolve(FolderContent.SUMMARY), report.json());
        for (Map.Entry<String, TableRows> table : tables.entrySet()) {
            WholeFile.writeCsv(Disk.REAL, folder.resolve(table.getKey()), table.getValue());
        }
        List<Chart> charts = report.charts(timelines);
        List<LogHeader> headers = stored.stream().map(StoredScenario::header).toList();
        FolderPage.write(
                Disk.REAL, folder, new ReportPage(report, tables, charts, stored, headers).page(), tables, report);
    }

    private static void refuseOthers(Path folder, Map<String, TableRows> tables) throws IOException, FolderRefused {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (String name : FolderContent.names(folder)) {
            boolean ours = tables.containsKey(name)
                    || List.of(FolderContent.SUMMARY, FolderContent.PAGE, FolderContent.BOOK)
                            .contains(name);
            if (!ours) {
                throw new FolderRefused(Words.say("refused.others", folder, name));
            }
        }
    }
}
