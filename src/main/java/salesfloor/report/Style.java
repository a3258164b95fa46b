package salesfloor.report;

/** How words stand out on a terminal; what a colour says is always said in words too. */
public enum Style {
    PLAIN,
    COLOUR;

    String heading(String text) {
        return paint("1", text);
    }

    String good(String text) {
        return paint("32", text);
    }

    String bad(String text) {
        return paint("31", text);
    }

    String doubtful(String text) {
        return paint("33", text);
    }

    private String paint(String code, String text) {
        return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
