package salesfloor.scenario.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The assumptions of a scenario that are worth doubting when nobody says which: those of a list that the scenario has. */
public final class DefaultAssumptions {
    private static final String RESOURCE = "assumptions.yaml";

    private final ReadScenario read;
    private final ScenarioReader reader;

    private DefaultAssumptions(ReadScenario read, ScenarioReader reader) {
        this.read = read;
        this.reader = reader;
    }

    /** Factors that change something and stay possible over their whole range, in the order of the list. */
    public static List<Factor> of(ReadScenario read, ScenarioReader reader) {
        DefaultAssumptions assumptions = new DefaultAssumptions(read, reader);
        return new FactorReader(new Findings())
                .read(YamlText.ofDefault(text())).stream()
                        .flatMap(entry -> assumptions.factor(entry).stream())
                        .toList();
    }

    private static String text() {
        try (InputStream in = DefaultAssumptions.class.getResourceAsStream(RESOURCE)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Factor> factor(FactorEntry entry) {
        List<FactorEntry.Place> places = entry.paths().stream()
                .flatMap(place -> expanded(place).stream())
                .toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        FactorEntry there = new FactorEntry(entry.name(), entry.kind(), places, entry.settings(), entry.range());
        Factor factor = there.on(read.effective(), new Findings());
        return changes(factor, 0) && changes(factor, 1) ? Optional.of(factor) : Optional.empty();
    }

    private boolean changes(Factor factor, double share) {
        ExperimentCase one = new ExperimentCase("", read, List.of(factor));
        try {
            String as = read.scenario().name();
            String changed = EffectiveText.of(one.with(as, List.of(factor.at(share)), reader));
            return !changed.equals(EffectiveText.of(one.with(as, List.of(), reader)));
        } catch (InvalidScenario impossible) {
            return false;
        }
    }

    /** The places that a path with * stands for, as far as they are there. */
    private List<FactorEntry.Place> expanded(FactorEntry.Place place) {
        List<String> found = new ArrayList<>();
        List<String> segments = KeyPath.of(place.path()).segments();
        follow(read.effective(), segments, 0, "", found);
        return found.stream()
                .map(path -> new FactorEntry.Place(place.at(), path))
                .toList();
    }

    private static void follow(Node node, List<String> segments, int index, String path, List<String> found) {
        if (index == segments.size()) {
            found.add(path);
        } else if (node instanceof Node.Fields fields) {
            String segment = segments.get(index);
            for (Node.Field field : fields.fields()) {
                if (segment.equals("*") || segment.equals(field.name())) {
                    String next = path.isEmpty() ? field.name() : path + "." + field.name();
                    follow(field.value(), segments, index + 1, next, found);
                }
            }
        }
    }
}
