package salesfloor.scenario.file;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a scenario file and the files it extends, and lays them over each other, the base at the bottom. */
final class FileChain {
    static final int LONGEST = 32;
    private static final String EXTENDS = "extends";

    private final InputFiles inputs;
    private final Findings findings;
    private final List<Path> realPaths = new ArrayList<>();
    private final Path home;

    FileChain(InputFiles inputs, Path top, Findings findings) {
        this.inputs = inputs;
        this.findings = findings;
        Path folder = top.toAbsolutePath().normalize().getParent();
        this.home = folder == null ? top.toAbsolutePath() : folder;
    }

    /** The merged tree; empty when a file could not be parsed. */
    Optional<Node.Fields> read(Path top) {
        SourceText named = named(top, List.of());
        return FilePlace.problem(inputs, top, Mark.whole(named))
                .map(this::<Node.Fields>refuse)
                .orElseGet(() -> read(top, named));
    }

    private Optional<Node.Fields> read(Path path, SourceText named) {
        Optional<Node.Fields> own = parse(path, named);
        Optional<Node> base = own.flatMap(fields -> fields.value(EXTENDS));
        if (own.isEmpty() || base.isEmpty()) {
            return own;
        }
        Node.Fields rest = own.get().without(EXTENDS);
        return readBase(path, base.get()).map(lower -> (Node.Fields) Merge.over(lower, rest));
    }

    /** The merged tree of the file that a value names, seen from the file in which the value stands. */
    Optional<Node.Fields> readBase(Path path, Node reference) {
        Mark at = reference.at();
        if (!(reference instanceof Node.Scalar name) || name.isNothing()) {
            return refuse(Problem.of(ProblemCode.EXTENDS_WHAT, at, "'extends' names one other scenario file.")
                    .expected("a file name, as 'extends: transactional.yaml'"));
        }
        if (name.text().contains("://")) {
            return refuse(Problem.of(ProblemCode.NOT_A_FILE, at, "A web address cannot be extended.")
                    .expected("a file on this computer"));
        }
        if (realPaths.size() >= LONGEST) {
            return refuse(
                    Problem.of(ProblemCode.EXTENDS_TOO_DEEP, at, "More than " + LONGEST + " files extend each other."));
        }
        try {
            Path base = path.resolveSibling(name.text()).normalize();
            return FilePlace.problem(inputs, base, at)
                    .map(this::<Node.Fields>refuse)
                    .orElseGet(() -> read(base, nextSource(base, at)));
        } catch (InvalidPathException e) {
            return refuse(Problem.of(ProblemCode.FILE_NOT_FOUND, at, "This is not a possible file name."));
        }
    }

    private Optional<Node.Fields> parse(Path path, SourceText named) {
        if (!enter(path, named)) {
            return Optional.empty();
        }
        String text;
        try {
            text = TextFile.read(inputs, path, named);
        } catch (Refused e) {
            return refuse(e.problem());
        }
        SourceText source = new SourceText(
                named.kind(), named.label(), named.shortLabel(), SourceText.linesOf(text), named.chain());
        int before = findings.count();
        TextCheck.check(source, findings);
        if (findings.count() > before) {
            return Optional.empty();
        }
        Optional<Node> root = new YamlText(source, 1, findings).parse(text);
        return root.isPresent() || findings.count() > before ? root.flatMap(this::asFields) : empty(source);
    }

    private Optional<Node.Fields> asFields(Node root) {
        if (root instanceof Node.Fields fields) {
            return Optional.of(fields);
        }
        if (root instanceof Node.Scalar scalar && scalar.isNothing()) {
            return empty(root.at().source());
        }
        return refuse(Problem.of(ProblemCode.WRONG_SHAPE, root.at(), "A scenario is a map of keys.")
                .expected("'name: …' and the other keys, one per line"));
    }

    private Optional<Node.Fields> empty(SourceText source) {
        return refuse(Problem.of(ProblemCode.EMPTY_FILE, Mark.whole(source), "The file holds no scenario.")
                .expected("at least 'name: …'; 'salesfloor init' writes a file to start from"));
    }

    /** Notes the file as part of the chain; false when it is there already. */
    private boolean enter(Path path, SourceText named) {
        try {
            Path real = inputs.identity(path);
            if (realPaths.contains(real)) {
                Problem problem = Problem.of(
                        ProblemCode.EXTENDS_ITSELF,
                        Mark.whole(named),
                        "The file extends itself, directly or through others.");
                findings.add(problem);
                return false;
            }
            realPaths.add(real);
            return true;
        } catch (IOException e) {
            findings.add(Problem.of(ProblemCode.UNREADABLE, Mark.whole(named), "The file cannot be read."));
            return false;
        }
    }

    private SourceText nextSource(Path base, Mark reference) {
        List<String> chain = new ArrayList<>();
        chain.add(reference.source().label() + ":" + reference.line());
        chain.addAll(reference.source().chain());
        return named(base, chain);
    }

    private SourceText named(Path path, List<String> chain) {
        return new SourceText(SourceText.Kind.FILE, slashed(path), shortName(path), List.of(), chain);
    }

    private String shortName(Path path) {
        try {
            return slashed(home.relativize(path.toAbsolutePath().normalize()));
        } catch (IllegalArgumentException e) {
            return slashed(path);
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private <T> Optional<T> refuse(Problem problem) {
        findings.add(problem);
        return Optional.empty();
    }
}
