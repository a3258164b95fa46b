package salesfloor.experiment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A disk that works, and remembers in which order. Afterwards it tells what may stand on it if the power had gone after any of its
 * steps: of a file's writes and cuts since it was last forced, each may have happened, in part, or not at all, whatever
 * happened to the others; of the names that files got since their folder was last forced, only the first few.
 */
public final class ForgetfulDisk implements Disk {

    private enum Kind {
        CREATE,
        MOVE,
        FORCE_FOLDER,
        WRITE,
        CUT,
        FORCE
    }

    @SuppressWarnings("ArrayRecordComponent") // nobody compares steps
    private record Step(Kind kind, int file, Path name, long position, byte[] bytes) {}

    private static final byte[] NONE = {};

    private final List<Step> steps = new ArrayList<>();
    private final Map<Path, Integer> names = new LinkedHashMap<>();
    private int files;

    /** Steps taken so far. */
    public int steps() {
        return steps.size();
    }

    @Override
    public FileChannel open(Path file, OpenOption... options) throws IOException {
        if (Files.isDirectory(file)) {
            return new Channel(FileChannel.open(file, options), -1);
        }
        boolean there = Files.exists(file);
        FileChannel real = FileChannel.open(file, options);
        if (!there) {
            names.put(file, files++);
            add(Kind.CREATE, file, 0, NONE);
        } else if (Arrays.asList(options).contains(StandardOpenOption.TRUNCATE_EXISTING)) {
            add(Kind.CUT, file, 0, NONE);
        }
        return new Channel(real, names.get(file));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Disk.super.move(from, to);
        names.put(to, names.remove(from));
        add(Kind.MOVE, to, 0, from.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void add(Kind kind, Path name, long position, byte[] bytes) {
        steps.add(new Step(kind, names.get(name), name, position, bytes));
    }

    /**
     * What a folder may hold after a power cut.
     *
     * @param after how many steps were taken before it
     * @return the bytes of each file, by name
     */
    public Map<String, byte[]> afterPowerCut(int after, SplittableRandom random) {
        List<Step> taken = steps.subList(0, after);
        Map<String, byte[]> left = new LinkedHashMap<>();
        namesLeft(taken, random)
                .forEach((name, file) -> left.put(name.getFileName().toString(), bytesLeft(file, taken, random)));
        return left;
    }

    private static Map<Path, Integer> namesLeft(List<Step> taken, SplittableRandom random) {
        int sure = 0;
        List<Step> naming = new ArrayList<>();
        for (Step step : taken) {
            if (step.kind() == Kind.CREATE || step.kind() == Kind.MOVE) {
                naming.add(step);
            }
            sure = step.kind() == Kind.FORCE_FOLDER ? naming.size() : sure;
        }
        int kept = sure + random.nextInt(naming.size() - sure + 1);
        Map<Path, Integer> left = new LinkedHashMap<>();
        for (Step step : naming.subList(0, kept)) {
            if (step.kind() == Kind.MOVE) {
                left.remove(Path.of(new String(step.bytes(), StandardCharsets.UTF_8)));
            }
            left.put(step.name(), step.file());
        }
        return left;
    }

    private static byte[] bytesLeft(int file, List<Step> taken, SplittableRandom random) {
        int forced = 0;
        for (int i = 0; i < taken.size(); i++) {
            forced = taken.get(i).kind() == Kind.FORCE && taken.get(i).file() == file ? i : forced;
        }
        byte[] bytes = NONE;
        for (int i = 0; i < taken.size(); i++) {
            Step step = taken.get(i);
            double share = i <= forced ? 1 : random.nextInt(3) / 2.0 * random.nextDouble(0.5, 2);
            if (step.file() == file && share > 0) {
                bytes = done(step, bytes, Math.min(1, share));
            }
        }
        return bytes;
    }

    private static byte[] done(Step step, byte[] bytes, double share) {
        if (step.kind() == Kind.CUT) {
            return Arrays.copyOf(bytes, (int) Math.min(bytes.length, step.position()));
        }
        if (step.kind() != Kind.WRITE) {
            return bytes;
        }
        int part = (int) (step.bytes().length * share);
        byte[] longer = Arrays.copyOf(bytes, (int) Math.max(bytes.length, step.position() + part));
        System.arraycopy(step.bytes(), 0, longer, (int) step.position(), part);
        return longer;
    }

    private final class Channel extends WatchedChannel {
        private final int file;

        /** @param file its number; -1 for a folder */
        Channel(FileChannel real, int file) {
            super(real);
            this.file = file;
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            byte[] bytes = new byte[source.remaining()];
            source.get(source.position(), bytes);
            steps.add(new Step(Kind.WRITE, file, Path.of(""), position, bytes));
            return real.write(source, position);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            steps.add(new Step(file < 0 ? Kind.FORCE_FOLDER : Kind.FORCE, file, Path.of(""), 0, NONE));
            real.force(metaData);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            steps.add(new Step(Kind.CUT, file, Path.of(""), size, NONE));
            real.truncate(size);
            return this;
        }
    }
}
