package salesfloor.report.words;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A language that results are told in, with how it writes numbers. Which one is spoken belongs to a thread and those that it
 * starts, so that everything that one command says is in one language.
 */
public enum Language {
    ENGLISH("en", ".", ","),
    /** Fractions with a comma, thousands apart by a space that does not break (GOST 8.417-2002, 8.4). */
    RUSSIAN("ru", ",", "\u00a0");

    private static final InheritableThreadLocal<Language> SPOKEN = new InheritableThreadLocal<>() {
        @Override
        protected Language initialValue() {
            return ENGLISH;
        }
    };

    private final String code;
    private final String point;
    private final String thousands;

    Language(String code, String point, String thousands) {
        this.code = code;
        this.point = point;
        this.thousands = thousands;
    }

    /** The language that is spoken here. */
    public static Language spoken() {
        return SPOKEN.get();
    }

    /** The language with a code as {@code ru}, if it is spoken here. */
    public static Optional<Language> of(String code) {
        return Stream.of(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** Does something while this language is spoken. */
    public <T> T speaking(Supplier<T> action) {
        Language before = SPOKEN.get();
        SPOKEN.set(this);
        try {
            return action.get();
        } finally {
            SPOKEN.set(before);
        }
    }

    /** Its code (ISO 639-1). */
    public String code() {
        return code;
    }

    /** What stands between a whole number and its fraction. */
    public String point() {
        return point;
    }

    /** What stands between thousands. */
    public String thousands() {
        return thousands;
    }

    /**
     * Which of the forms of a noun goes with a number: in English one of two, in Russian one of three (Unicode CLDR, plural
     * rules for whole numbers).
     */
    int form(long n) {
        if (this == ENGLISH) {
            return n == 1 ? 0 : 1;
        }
        long tens = Math.abs(n) % 100;
        long ones = tens % 10;
        if (ones == 1 && tens != 11) {
            return 0;
        }
        return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 1 : 2;
    }

    /** How many forms a noun has beside numbers. */
    int forms() {
        return this == ENGLISH ? 2 : 3;
    }
}
