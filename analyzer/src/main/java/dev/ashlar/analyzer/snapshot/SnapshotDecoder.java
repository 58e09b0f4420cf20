package dev.ashlar.analyzer.snapshot;

import dev.ashlar.analyzer.facts.TypeKind;
import dev.ashlar.analyzer.graph.GraphBuilder;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns bytes back into a snapshot. The graph is built as at first, by {@link GraphBuilder}, so that whatever the bytes
 * say, the graph is sound.
 */
final class SnapshotDecoder {
    private static final TypeKind[] KINDS = TypeKind.values();

    private final ByteSource source;
    private final GraphBuilder builder = new GraphBuilder();
    private final List<String> texts = new ArrayList<>();

    private SnapshotDecoder(ByteSource source) {
        this.source = source;
    }

    static Snapshot decode(ByteBuffer content) throws Malformed {
        try {
            return new SnapshotDecoder(new ByteSource(content)).snapshot();
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
            throw new Malformed("it is damaged: " + e.getMessage(), e);
        }
    }

    private Snapshot snapshot() throws Malformed {
        for (int left = source.count(); left > 0; left--) {
            texts.add(source.text());
        }
        Inputs inputs = new Inputs(texts(), texts(), inputFiles());
        texts().forEach(builder::module);
        int files = files();
        int[] fileOf = types(files);
        int types = fileOf.length + externals();
        new EdgeDecoder(source, builder, fileOf, types, files).decode();
        if (!source.isAtEnd()) {
            throw new Malformed("it is damaged: there is more than the content");
        }
        return new Snapshot(inputs, builder.build());
    }

    private List<String> texts() throws Malformed {
        List<String> list = new ArrayList<>();
        for (int left = source.count(); left > 0; left--) {
            list.add(text());
        }
        return list;
    }

    private String text() throws Malformed {
        return texts.get(source.below(texts.size()));
    }

    private List<InputFile> inputFiles() throws Malformed {
        List<InputFile> files = new ArrayList<>();
        long modified = 0;
        for (int left = source.count(); left > 0; left--) {
            String path = text();
            long size = source.number();
            modified += source.difference();
            files.add(new InputFile(path, size, modified));
        }
        return files;
    }

    private int files() throws Malformed {
        int count = source.count();
        for (int file = 0; file < count; file++) {
            mustBe(file, builder.file(anyInt(), text(), anyInt()));
        }
        return count;
    }

    /** Returns the file of each type. */
    private int[] types(int files) throws Malformed {
        int[] fileOf = new int[source.count()];
        for (int type = 0; type < fileOf.length; type++) {
            int module = anyInt();
            String packageName = text();
            String binaryName = text();
            fileOf[type] = source.below(files);
            mustBe(
                    type,
                    builder.type(
                            module,
                            packageName,
                            binaryName,
                            fileOf[type],
                            anyInt(),
                            anyInt(),
                            KINDS[source.below(KINDS.length)]));
        }
        return fileOf;
    }

    private int externals() throws Malformed {
        int count = source.count();
        for (int left = count; left > 0; left--) {
            builder.external(text());
        }
        return count;
    }

    private int anyInt() throws Malformed {
        return source.below(Integer.MAX_VALUE);
    }

    /** The builder counts up; a smaller number means that something came twice. */
    private static void mustBe(int expected, int actual) throws Malformed {
        if (expected != actual) {
            throw new Malformed("it is damaged: something is declared twice");
        }
    }
}
