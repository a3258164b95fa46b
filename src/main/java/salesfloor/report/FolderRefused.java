package salesfloor.report;

/** The folder that was named cannot take these results; nothing in it was touched. */
public final class FolderRefused extends Exception {
    private static final long serialVersionUID = 1L;

    public FolderRefused(String message) {
        super(message);
    }
}
