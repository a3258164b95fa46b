package salesfloor.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes a good file a little: bytes without regard to what they mean, or values and lines with regard to it. */
public final class Spoiling {

    private static final Pattern VALUE = Pattern.compile("(?<=[\\w'\"]: ?)[^\\s,\\[\\]{}#][^,\\[\\]{}\\n#]*");

    private Spoiling() {}

    /** One to four changes of bytes. */
    public static byte[] bytes(byte[] good, SplittableRandom random) {
        byte[] bytes = good;
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, SplittableRandom random) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + random.nextInt(12));
        return switch (random.nextInt(5)) {
            case 0 -> join(bytes, at, new byte[] {(byte) random.nextInt(256)}, Math.min(bytes.length, at + 1));
            case 1 -> join(bytes, at, new byte[0], to);
            case 2 -> join(bytes, at, Arrays.copyOfRange(bytes, at, to), at);
            case 3 -> Arrays.copyOf(bytes, random.nextInt(20) == 0 ? at : bytes.length);
            default -> join(bytes, at, HostileValues.any(random).getBytes(StandardCharsets.UTF_8), at);
        };
    }

    private static byte[] join(byte[] bytes, int head, byte[] middle, int tail) {
        byte[] joined = new byte[head + middle.length + bytes.length - tail];
        System.arraycopy(bytes, 0, joined, 0, head);
        System.arraycopy(middle, 0, joined, head, middle.length);
        System.arraycopy(bytes, tail, joined, head + middle.length, bytes.length - tail);
        return joined;
    }

    /** One to three values replaced by hostile ones. */
    public static String values(String good, SplittableRandom random) {
        String text = good;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            text = value(text, HostileValues.any(random), random);
        }
        return text;
    }

    /** Values replaced by numbers, most of which make sense. */
    public static String numbers(String good, SplittableRandom random) {
        String text = good;
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            text = value(text, HostileValues.number(random), random);
        }
        return text;
    }

    private static String value(String text, String by, SplittableRandom random) {
        List<int[]> places = new ArrayList<>();
        Matcher matcher = VALUE.matcher(text);
        while (matcher.find()) {
            places.add(new int[] {matcher.start(), matcher.end()});
        }
        if (places.isEmpty()) {
            return text + by;
        }
        int[] place = places.get(random.nextInt(places.size()));
        return text.substring(0, place[0]) + by + text.substring(place[1]);
    }

    /** Lines left out, doubled, moved, indented otherwise, or taken from another file. */
    public static String lines(String good, String other, SplittableRandom random) {
        List<String> lines = new ArrayList<>(good.lines().toList());
        List<String> strangers = other.lines().toList();
        for (int times = 1 + random.nextInt(4); times > 0 && !lines.isEmpty(); times--) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(5)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                case 2 ->
                    lines.set(at, " ".repeat(random.nextInt(5)) + lines.get(at).strip());
                case 3 -> lines.set(at, strangers.get(random.nextInt(strangers.size())));
                default -> lines.addAll(at, strangers.subList(0, random.nextInt(strangers.size())));
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
