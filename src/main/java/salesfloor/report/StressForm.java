package salesfloor.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import salesfloor.experiment.LogHeader;
import salesfloor.report.words.Words;

/**
 * {@code STRESS.md}: what a reader needs to judge and repeat a study, by the twenty items of STRESS-DES (Monks, Currie, Onggo,
 * Robinson, Kunc, Taylor 2019, "Strengthening the reporting of empirical simulation studies: introducing the STRESS guidelines",
 * Journal of Simulation 13(1), 55-67). Filled in as far as the folder knows; what only the author can know is left blank, and the
 * blank can be seen.
 */
final class StressForm {
    /** Items in each section of the guidelines. */
    private static final List<Integer> ITEMS = List.of(3, 5, 4, 3, 4, 1);

    private final Map<String, String> facts = new LinkedHashMap<>();
    private final String title;

    /**
     * What is known of a study.
     *
     * @param scenarios the scenarios with everything filled in; at least one
     * @param tables names of the folder's tables
     */
    StressForm(FolderReport report, LogHeader header, List<StoredScenario> scenarios, Collection<String> tables) {
        title = report.title();
        StressStudy study = new StressStudy(report, scenarios);
        StressModel model = new StressModel(scenarios.get(0), report);
        facts.put("1.1", study.question());
        facts.put("1.2", study.outputs(tables));
        facts.put("1.3", study.scenarios());
        facts.put("2.1", model.diagram());
        facts.put("2.3", study.differences());
        facts.put("2.4", model.rules());
        facts.put("2.5", model.components());
        facts.put("3.3", says("3.3", header.scenarioHash()));
        facts.put("4.1", model.start());
        facts.put("4.2", model.length());
        facts.put("4.3", study.replications());
        facts.put("5.1", says("5.1", Markdown.text(header.program())));
        facts.put("5.2", says("5.2", header.rootSeed()));
    }

    static String says(String item, Object... parts) {
        return Words.say("stress." + item + ".says", parts);
    }

    String text() {
        List<String> blocks = new ArrayList<>();
        blocks.add("# STRESS-DES: " + Markdown.text(title));
        blocks.add(Words.say("stress.intro"));
        for (int section = 1; section <= ITEMS.size(); section++) {
            blocks.add("## " + section + ". " + Words.say("stress." + section));
            for (int item = 1; item <= ITEMS.get(section - 1); item++) {
                add(blocks, section + "." + item);
            }
        }
        return String.join("\n\n", blocks) + "\n";
    }

    private void add(List<String> blocks, String item) {
        blocks.add("### " + item + " " + Words.say("stress." + item));
        blocks.add(facts.containsKey(item) ? facts.get(item).strip() : says(item));
        Words.find("stress." + item + ".blank").ifPresent(blank -> blocks.add(Words.say("stress.blank") + " " + blank));
    }
}
