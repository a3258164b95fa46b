package salesfloor.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import salesfloor.experiment.LogHeader;

/** In which way a finished part and the rest that is asked for do not belong together. */
final class Differences {
    private static final int SHOWN = 5;

    private Differences() {}

    /** One line per difference; empty where both belong together. */
    static List<String> between(LogHeader there, LogHeader now, String scenarioThere, String scenarioNow) {
        List<String> lines = new ArrayList<>();
        if (there.format() != now.format()) {
            lines.add("format of the log: " + there.format() + " there, " + now.format() + " now");
        }
        if (!there.program().equals(now.program())) {
            lines.add("program version: " + there.program() + " there, " + now.program() + " now");
        }
        if (there.rootSeed() != now.rootSeed()) {
            lines.add("--seed: " + there.rootSeed() + " there, " + now.rootSeed() + " now");
        }
        if (!there.scenarioHash().equals(now.scenarioHash())) {
            lines.add("the scenario, filled in:");
            lines.addAll(
                    lines(scenarioThere.lines().toList(), scenarioNow.lines().toList()));
        }
        return lines;
    }

    /** The same for several scenarios, by file name. */
    static List<String> between(
            LogHeader there, LogHeader now, Map<String, String> scenariosThere, Map<String, String> scenariosNow) {
        List<String> lines = between(there, now.withScenario(there.scenarioHash()), "", "");
        if (there.scenarioHash().equals(now.scenarioHash())) {
            return lines;
        }
        if (!scenariosThere.keySet().equals(scenariosNow.keySet())) {
            lines.add(
                    scenariosNow.isEmpty()
                            ? "the scenario, or what may vary in it"
                            : "scenarios: " + some(scenariosThere.keySet()) + " there, " + some(scenariosNow.keySet())
                                    + " now");
            return lines;
        }
        int before = lines.size();
        scenariosThere.forEach((name, text) -> {
            String other = scenariosNow.getOrDefault(name, "");
            if (!text.equals(other)) {
                lines.add(name + ", filled in:");
                lines.addAll(lines(text.lines().toList(), other.lines().toList()));
            }
        });
        if (lines.size() == before) {
            lines.add("the order of the scenarios");
        }
        return lines;
    }

    private static String some(Collection<String> names) {
        String some = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return names.size() <= SHOWN ? some : some + " and " + (names.size() - SHOWN) + " more";
    }

    private static List<String> lines(List<String> there, List<String> now) {
        List<String> lines = new ArrayList<>();
        int shown = 0;
        for (int i = 0; i < Math.max(there.size(), now.size()) && shown < SHOWN; i++) {
            String before = i < there.size() ? there.get(i) : "(nothing)";
            String after = i < now.size() ? now.get(i) : "(nothing)";
            if (!before.equals(after)) {
                lines.add("  line " + (i + 1) + " there: " + before.strip());
                lines.add("  line " + (i + 1) + " now:   " + after.strip());
                shown++;
            }
        }
        return lines;
    }
}
