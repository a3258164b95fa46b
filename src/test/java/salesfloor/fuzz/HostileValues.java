package salesfloor.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Scalars that readers are known to stumble over: numbers, times, names, syntax, and what ends in other programs. */
final class HostileValues {

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "-1",
            "1",
            "0.5",
            "2",
            "1e400",
            "-1e400",
            "1e-400",
            "4.9e-324",
            "1e300",
            ".inf",
            "-.inf",
            ".nan",
            "NaN",
            "Infinity",
            "010",
            "0x1F",
            "0b1",
            "1_000",
            "1,5",
            "50%",
            "101%",
            "-3%",
            "1000000000",
            "2147483647",
            "2147483648",
            "9007199254740993",
            "9223372036854775807",
            "99999999999999999999",
            "0.999999",
            "1.1",
            "٥",
            "１２",
            "+7",
            "1.",
            ".5",
            "'5'",
            "\"5\"",
            "0.0000000000000001",
            "100000",
            "100001",
            "20000000",
            "1e9",
            "999999999999");
    private static final List<String> TIMES = List.of(
            "0 min",
            "-5 min",
            "1 ms",
            "0.0001 s",
            "1 s",
            "8 min",
            "1 h",
            "8",
            "min",
            "1e9 years",
            "999999 weeks",
            "100 years",
            "1 min min",
            "20240105",
            "2024-02-30",
            "2025-13-01",
            "0000-01-01",
            "9999-12-31",
            "+99999-01-01",
            "9:00",
            "24:00",
            "24:01",
            "08:00-07:00",
            "00:00-24:00",
            "09:00-09:00",
            "always",
            "never",
            "none",
            "endless",
            "1 per day",
            "1000000 per s",
            "0 per year",
            "-1 per day",
            "1 per 0 days",
            "5 per workday",
            "1 min per day");
    private static final List<String> NAMES = List.of(
            "../../x",
            "/etc/passwd",
            "C:\\\\x",
            "CON",
            "nul",
            "a\\0b",
            "'a\\0b'",
            "\"a\\0b\"",
            "x.",
            ".",
            "..",
            "~",
            "''",
            "\"\"",
            "' '",
            "\u202eevil",
            "\ufeffx",
            "a\u0301",
            "\ud83d\ude00",
            "\ud800",
            "\u00a0",
            "\u2028",
            "I\u0307",
            "ß",
            "=HYPERLINK(\"http://x\")",
            "'=1+1'",
            "<script>alert(1)</script>",
            "'](javascript:alert(1))'",
            "1-5",
            "3/4",
            "\"\\e[31m\"",
            "\"\\a\"",
            "${7*7}",
            "<#assign x=1>",
            "%s%n",
            "file:///etc/passwd",
            "http://x/y.yaml",
            "desk.yaml",
            "fuzz.yaml",
            "./desk.yaml",
            "transactional.yaml");
    private static final List<String> SYNTAX = List.of(
            "null",
            "~",
            "true",
            "false",
            "yes",
            "on",
            "{}",
            "[]",
            "[[]]",
            "{a: b}",
            "&a x",
            "*a",
            "!!java.net.URL [x]",
            "!!binary aGk=",
            "!x",
            "<<",
            "|",
            ">",
            "? x",
            "- x",
            "#",
            "%",
            "@",
            "`",
            "'",
            "\"",
            "[",
            "{",
            "}",
            "]",
            ":",
            "---",
            "\t",
            "\r",
            "\u0000",
            "\u0085");

    private HostileValues() {}

    /** One of them, or now and then something very long or very deep. */
    static String any(SplittableRandom random) {
        return switch (random.nextInt(16)) {
            case 0, 1, 2, 3, 4 -> of(NUMBERS, random);
            case 5, 6, 7 -> of(TIMES, random);
            case 8, 9, 10 -> of(NAMES, random);
            case 11, 12 -> of(SYNTAX, random);
            case 13 -> Long.toString(random.nextLong());
            case 14 -> Double.toString(Double.longBitsToDouble(random.nextLong()));
            default -> monstrous(random);
        };
    }

    /** A number of people, calls or clients; small ones are likelier. */
    static String number(SplittableRandom random) {
        return random.nextInt(3) == 0 ? of(NUMBERS, random) : Integer.toString(random.nextInt(1 + random.nextInt(50)));
    }

    static String of(List<String> choices, SplittableRandom random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String monstrous(SplittableRandom random) {
        int size = 1 << random.nextInt(13);
        return switch (random.nextInt(5)) {
            case 0 -> "9".repeat(size);
            case 1 -> "x".repeat(size);
            case 2 -> "[".repeat(size);
            case 3 -> "{a: ".repeat(size / 4 + 1);
            default -> "[" + "1, ".repeat(size / 3 + 1) + "]";
        };
    }
}
