package salesfloor.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/** Lets tests outside of this package use the command line as the program does. */
public final class CommandTree {
    private CommandTree() {}

    /** The whole command tree, writing to the terminal. */
    public static CommandLine fresh() {
        return Salesfloor.commandLine();
    }

    /** The whole command tree, writing to these. */
    public static CommandLine fresh(PrintWriter out, PrintWriter err) {
        return Salesfloor.commandLine().setOut(out).setErr(err);
    }
}
