package salesfloor.cli;

import java.util.Optional;
import picocli.CommandLine.Option;
import salesfloor.report.EventFiles;
import salesfloor.report.FolderRefused;
import salesfloor.report.ResultFolder;

/** Whether everything that happens is written, and in which forms. */
final class EventOptions {
    @Option(names = "--events", description = "Write everything that happens, a row each, to events.csv.gz.")
    private boolean events;

    @Option(
            names = "--ocel",
            description = "Write it as OCEL 2.0 for process mining too: a JSON file for each replication in ocel/."
                    + " Implies --events.")
    private boolean ocel;

    /** As if they were given. */
    static EventOptions of(boolean events, boolean ocel) {
        EventOptions options = new EventOptions();
        options.events = events;
        options.ocel = ocel;
        return options;
    }

    /**
     * The event logs of a folder that a command takes; empty where none are asked for.
     *
     * @throws FolderRefused where replications that are there were run in the other way
     */
    Optional<EventFiles> taking(ResultFolder folder) throws FolderRefused {
        folder.refuseOtherEvents(events || ocel);
        return in(folder);
    }

    /** The event logs of a folder; empty where none are asked for. */
    Optional<EventFiles> in(ResultFolder folder) {
        return events || ocel ? Optional.of(new EventFiles(folder, ocel)) : Optional.empty();
    }

    /** The options as given, each with a blank before it. */
    String flags() {
        return (events ? " --events" : "") + (ocel ? " --ocel" : "");
    }
}
