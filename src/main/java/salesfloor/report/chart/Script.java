package salesfloor.report.chart;

/** The sizes of writing, in the picture's units; readable when a picture is shown at half its size. */
enum Script {
    TITLE(24, true),
    SUBTITLE(17, false),
    AXIS(16, false),
    LABEL(16, false),
    STRONG(16, true),
    SMALL(14, false);

    private final int size;
    private final boolean bold;

    Script(int size, boolean bold) {
        this.size = size;
        this.bold = bold;
    }

    int size() {
        return size;
    }

    boolean bold() {
        return bold;
    }

    /** From one line to the next. */
    double lineHeight() {
        return Math.rint(size * 1.32);
    }
}
