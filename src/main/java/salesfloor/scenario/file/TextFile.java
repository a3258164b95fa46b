package salesfloor.scenario.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/** Takes in the text of a file as a whole and checks that it is plain UTF-8. */
final class TextFile {
    static final int LARGEST = 1_000_000;

    private TextFile() {}

    /** The text of an existing regular file, without byte order mark; the source is where to report that it cannot be read. */
    static String read(InputFiles inputs, Path path, SourceText named) {
        byte[] bytes = bytesOf(inputs, path, named);
        if (bytes.length > LARGEST) {
            throw refused(ProblemCode.FILE_TOO_LARGE, named, "The file is larger than 1 MB.");
        }
        if (looksLikeUtf16(bytes)) {
            throw refused(ProblemCode.NOT_UTF8, named, "The file is UTF-16, not UTF-8. Save it as UTF-8.");
        }
        String text = decode(bytes, named);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static byte[] bytesOf(InputFiles inputs, Path path, SourceText named) {
        try {
            return inputs.read(path, LARGEST + 1);
        } catch (IOException e) {
            throw refused(ProblemCode.UNREADABLE, named, "The file cannot be read.");
        }
    }

    private static boolean looksLikeUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE) || (first == 0) != (second == 0);
    }

    private static String decode(byte[] bytes, SourceText named) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String good = out.flip().toString();
        if (result.isError()) {
            throw badByte(good, bytes[in.position()], named);
        }
        return good;
    }

    private static Refused badByte(String good, byte bad, SourceText named) {
        List<String> lines = SourceText.linesOf(good);
        String last = lines.get(lines.size() - 1);
        SourceText soFar =
                new SourceText(named.kind(), named.label(), named.shortLabel(), withReplacement(lines), named.chain());
        Mark at = new Mark(soFar, lines.size(), last.codePointCount(0, last.length()) + 1, 1);
        String message = "The byte 0x" + HexFormat.of().withUpperCase().toHexDigits(bad)
                + " is not UTF-8. Save the file as UTF-8 (it may be Latin-1 or Windows-1251).";
        return new Refused(Problem.of(ProblemCode.NOT_UTF8, at, message));
    }

    private static List<String> withReplacement(List<String> lines) {
        List<String> copy = new java.util.ArrayList<>(lines);
        copy.set(copy.size() - 1, copy.get(copy.size() - 1) + "\uFFFD");
        return copy;
    }

    private static Refused refused(ProblemCode code, SourceText named, String message) {
        return new Refused(Problem.of(code, Mark.whole(named), message));
    }
}
