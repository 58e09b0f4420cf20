package journals.archive;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

final class Checksums {
    private Checksums() {}

    static String of(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
