package dev.ashlar.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Unpacks every file and looks at every byte: what any reader of these sources has to spend. */
final class ReadBytes implements Workload {

    @Override
    public String run(List<Path> jars) throws IOException {
        AtomicLong files = new AtomicLong();
        AtomicLong bytes = new AtomicLong();
        AtomicLong lines = new AtomicLong();
        new SourceArchives(jars).forEach((name, content) -> {
            files.incrementAndGet();
            bytes.addAndGet(content.length);
            lines.addAndGet(lineFeeds(content));
        });
        return files + " files, " + lines + " lines, " + bytes + " bytes";
    }

    private static long lineFeeds(byte[] content) {
        long count = 0;
        for (byte next : content) {
            if (next == '\n') {
                count++;
            }
        }
        return count;
    }
}
