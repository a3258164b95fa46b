package salesfloor.experiment;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * How one record lies in the log: mark, replication number, payload length, CRC-32C of number, length and payload (four bytes
 * each, most significant first), then the payload, UTF-8 text.
 */
final class LogRecord {
    static final int MARK = 0x53464C31; // SFL1
    static final int FRAME = 16;
    static final int LONGEST = 1 << 30;

    private final int replication;
    private final byte[] payload;

    /** A record of this replication; 0 is the header. */
    LogRecord(int replication, byte[] payload) {
        this.replication = replication;
        this.payload = payload;
    }

    int replication() {
        return replication;
    }

    /** The record as it is written. */
    ByteBuffer bytes() {
        return ByteBuffer.allocate(FRAME + payload.length)
                .putInt(MARK)
                .putInt(replication)
                .putInt(payload.length)
                .putInt(checksum(replication, payload))
                .put(payload)
                .flip();
    }

    static int checksum(int replication, byte[] payload) {
        CRC32C crc = new CRC32C();
        crc.update(ByteBuffer.allocate(8)
                .putInt(replication)
                .putInt(payload.length)
                .flip());
        crc.update(payload);
        return (int) crc.getValue();
    }
}
