package salesfloor.experiment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/**
 * A disk that works until its n-th write, force, cut or move, then fails and stays dead. A failing write may leave a part of
 * its bytes behind, as a power cut or a full disk does.
 */
public final class FaultyDisk implements Disk {
    private final int failing;
    private final double written;
    private int steps;

    /**
     * @param failing which step fails, from 1; 0: none
     * @param written share of the bytes of a failing write that reach the disk
     */
    public FaultyDisk(int failing, double written) {
        this.failing = failing;
        this.written = written;
    }

    /** Steps taken so far. */
    public int steps() {
        return steps;
    }

    private boolean fails() {
        steps++;
        return failing > 0 && steps >= failing;
    }

    private void step() throws IOException {
        if (fails()) {
            throw new IOException("No space left on device");
        }
    }

    @Override
    public FileChannel open(Path file, OpenOption... options) throws IOException {
        return new Channel(FileChannel.open(file, options));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step();
        Disk.super.move(from, to);
    }

    private final class Channel extends WatchedChannel {

        Channel(FileChannel real) {
            super(real);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            boolean first = steps + 1 == failing;
            if (fails()) {
                int part = first ? (int) (source.remaining() * written) : 0;
                real.write(source.slice(source.position(), part), position);
                source.position(source.position() + part);
                if (part == 0) {
                    throw new IOException("No space left on device");
                }
                return part;
            }
            return real.write(source, position);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            step();
            real.force(metaData);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            step();
            real.truncate(size);
            return this;
        }
    }
}
