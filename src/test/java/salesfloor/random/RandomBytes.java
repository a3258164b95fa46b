package salesfloor.random;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes the combined stream to standard output for ever, as a battery of tests reads it: the upper 32 bits of each number. */
final class RandomBytes {

    private RandomBytes() {}

    public static void main(String[] args) {
        CombinedStream stream = new CombinedStream(CombinedStream.Order.of(args.length == 0 ? "all" : args[0]));
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            while (true) {
                bytes.clear();
                while (bytes.hasRemaining()) {
                    bytes.putInt((int) (long) (stream.next() * 0x1p32));
                }
                out.write(bytes.array());
            }
        } catch (IOException closed) {
            System.exit(0); // The battery has seen enough.
        }
    }
}
