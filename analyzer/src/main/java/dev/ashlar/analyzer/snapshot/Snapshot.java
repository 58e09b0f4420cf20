package dev.ashlar.analyzer.snapshot;

import dev.ashlar.analyzer.graph.DependencyGraph;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A graph and what it was made from, kept in a file, so that a question need not read the source again. Equal snapshots
 * give equal bytes. The layout of the file is that of one version of Ashlar and no interface: another version refuses
 * to read it.
 */
public record Snapshot(Inputs inputs, DependencyGraph graph) {

    /**
     * Writes the file, or replaces it. Readers and other writers see the old file or the new one, whole, whatever
     * happens in between. What a writer that died left behind is removed.
     *
     * @throws IOException when it cannot be written; then the old file is as it was
     */
    public void write(Path file) throws IOException {
        Replacement.of(file).write(Envelope.around(SnapshotEncoder.encode(this)));
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableSnapshot when there is none, it cannot be read, is no snapshot, is damaged or was written by
     *     another version; it is best to make a new one then
     */
    public static Snapshot read(Path file) throws UnreadableSnapshot {
        try {
            return SnapshotDecoder.decode(Envelope.open(file));
        } catch (IOException e) {
            throw new UnreadableSnapshot(file, e);
        }
    }
}
