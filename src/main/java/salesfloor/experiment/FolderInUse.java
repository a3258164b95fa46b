package salesfloor.experiment;

import java.io.IOException;
import java.nio.file.Path;

/** Another process works in the folder. */
public final class FolderInUse extends IOException {
    private static final long serialVersionUID = 1L;

    FolderInUse(Path folder, String owner) {
        super(folder + " is in use by process " + owner + ". Wait for it, or choose another folder with --out.");
    }
}
