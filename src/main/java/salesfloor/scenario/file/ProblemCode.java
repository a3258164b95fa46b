package salesfloor.scenario.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of problem a scenario can have. The pages shown by {@code explain} lie beside this class, one per code. */
public enum ProblemCode {
    FILE_NOT_FOUND("S101"),
    NOT_A_FILE("S102"),
    FILE_TOO_LARGE("S103"),
    NOT_UTF8("S104"),
    EMPTY_FILE("S105"),
    UNREADABLE("S106"),
    EXTENDS_ITSELF("S107"),
    EXTENDS_TOO_DEEP("S108"),
    EXTENDS_WHAT("S109"),
    NOT_YAML("S110"),
    ANCHOR("S111"),
    MERGE_KEY("S112"),
    TAG("S113"),
    SEVERAL_DOCUMENTS("S114"),
    DUPLICATE_KEY("S115"),
    TAB("S116"),
    ODD_SPACE("S117"),
    TOO_DEEP("S118"),
    ODD_KEY("S119"),
    CONTROL_CHARACTER("S120"),
    SET_FORM("S121"),
    SET_PATH("S122"),

    UNKNOWN_KEY("S201"),
    MISSING_KEY("S202"),
    NO_VALUE("S203"),
    WRONG_SHAPE("S204"),
    NUMBER("S205"),
    QUOTED_NUMBER("S206"),
    WHOLE_NUMBER("S207"),
    OUT_OF_RANGE("S208"),
    TRUE_OR_FALSE("S209"),
    DURATION("S210"),
    RATE("S211"),
    DATE("S212"),
    TIME_OF_DAY("S213"),
    UNKNOWN_WORD("S214"),
    UNKNOWN_DISTRIBUTION("S215"),
    DISTRIBUTION_PARTS("S216"),
    GOAL("S217"),
    UNKNOWN_MEASURE("S218"),
    NAME("S219"),
    TEXT("S220"),

    NOBODY_DOES_IT("S301"),
    ROLE_WITHOUT_WORK("S302"),
    ACTIVITY_TWICE("S303"),
    HOLIDAY_OUTSIDE("S304"),
    WARM_UP_TOO_LONG("S305"),
    TOO_MANY_CLIENTS("S306"),
    LUNCH_OUTSIDE("S307"),
    NO_TIME_TO_WORK("S308"),
    PROFILE_KEY("S309"),
    NO_WEIGHT("S310"),
    NO_WORKDAYS("S311"),
    NO_END("S312"),
    ABSURD_DURATION("S313"),
    SAME_NAME("S314"),
    LISTED_TWICE("S315"),
    EMPTY_LIST("S316"),
    WITHOUT_EFFECT("S317"),
    LAPSE_ORDER("S318"),
    NO_OPEN_DAY("S319"),
    TOO_MANY_PEOPLE("S320"),
    NOT_A_WORKDAY("S321"),
    DATE_OUTSIDE("S322"),
    HIRING_LIMITS("S323"),
    UNKNOWN_ROLE("S324"),
    TEAM_HEADCOUNT("S325"),
    TEAM_WITHOUT("S326"),
    NOBODY_OWNS("S327"),
    PROTECTED_HOURS("S328"),
    CLASS_LIMITS("S330"),

    NOT_AN_AMOUNT("S401"),
    NOTHING_VARIED("S402"),
    NO_STEP("S403"),
    TOO_MANY_POINTS("S404");

    private final String id;

    ProblemCode(String id) {
        this.id = id;
    }

    /** The code shown with messages, as {@code S201}. */
    public String id() {
        return id;
    }

    /** The code of this text, whatever its case. */
    public static Optional<ProblemCode> of(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(code -> code.id.equals(upper)).findFirst();
    }

    /** All codes as text. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(ProblemCode::id).toList();
    }
}
