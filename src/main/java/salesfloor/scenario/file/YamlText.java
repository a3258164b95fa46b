package salesfloor.scenario.file;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Turns YAML text into nodes, and every complaint of the YAML parser into a problem in plain words. */
final class YamlText {
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(2 * TextFile.LARGEST).build();

    private final SourceText source;
    private final int firstColumn;
    private final Findings findings;

    /**
     * @param firstColumn the column at which the first line begins, for a text that is a part of a longer one
     */
    YamlText(SourceText source, int firstColumn, Findings findings) {
        this.source = source;
        this.firstColumn = firstColumn;
        this.findings = findings;
    }

    /** A default from an annotation; such a text is correct or the program is wrong. */
    static Node ofDefault(String snippet) {
        Findings findings = new Findings();
        Optional<Node> node = new YamlText(SourceText.ofDefault(snippet), 1, findings).parse(snippet);
        findings.throwIfAny();
        return node.orElseThrow(() -> new IllegalArgumentException("An empty default."));
    }

    /** The one document of the text; empty when there is none or the text is no YAML. */
    Optional<Node> parse(String text) {
        try {
            ParserImpl events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
            return new NodeBuilder(events, source, firstColumn, findings).document();
        } catch (Refused e) {
            findings.add(e.problem());
        } catch (MarkedYamlEngineException e) {
            findings.add(syntax(e));
        } catch (ReaderException e) {
            findings.add(Problem.of(
                    ProblemCode.CONTROL_CHARACTER,
                    Mark.whole(source),
                    "The text holds a character that YAML forbids."));
        } catch (YamlEngineException e) {
            findings.add(Problem.of(ProblemCode.NOT_YAML, Mark.whole(source), "This is not valid YAML."));
        }
        return Optional.empty();
    }

    private Problem syntax(MarkedYamlEngineException e) {
        boolean open =
                SyntaxWording.isLeftOpen(e.getProblem()) && e.getContextMark().isPresent();
        Optional<org.snakeyaml.engine.v2.exceptions.Mark> mark =
                open ? e.getContextMark() : e.getProblemMark().or(e::getContextMark);
        Mark at = mark.map(m -> NodeBuilder.mark(source, firstColumn, m, 1)).orElse(Mark.whole(source));
        return Problem.of(ProblemCode.NOT_YAML, at, SyntaxWording.of(e.getProblem(), e.getContext()));
    }
}
