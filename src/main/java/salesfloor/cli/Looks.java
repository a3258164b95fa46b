package salesfloor.cli;

import picocli.CommandLine.Option;

/** How a command's answer looks: how much of it is said, in which colours, for people or for programs. */
final class Looks {
    @Option(names = "--quiet", description = "No progress; only the answer and the path.")
    boolean quiet;

    @Option(names = "--no-color", description = "No colour and no repainting.")
    boolean noColor;

    @Option(names = "--json", description = "Only a machine-readable summary on standard output.")
    boolean json;
}
