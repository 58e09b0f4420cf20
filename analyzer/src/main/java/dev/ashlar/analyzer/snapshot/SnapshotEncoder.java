package dev.ashlar.analyzer.snapshot;

import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.SourceFiles;
import dev.ashlar.analyzer.graph.Types;
import java.nio.ByteBuffer;
import java.util.List;

/** Turns a snapshot into bytes: every text once, in a table; then inputs, modules, files, types, dependencies. */
final class SnapshotEncoder {
    private final ByteSink sink;
    private final TextTable texts;
    private final DependencyGraph graph;

    private SnapshotEncoder(Snapshot snapshot) {
        this.sink = new ByteSink();
        this.graph = snapshot.graph();
        this.texts = TextTable.of(snapshot);
    }

    static ByteBuffer encode(Snapshot snapshot) {
        SnapshotEncoder encoder = new SnapshotEncoder(snapshot);
        encoder.texts.writeTo(encoder.sink);
        encoder.inputs(snapshot.inputs());
        encoder.texts(snapshot.graph().modules());
        encoder.files();
        encoder.types();
        encoder.externals();
        new EdgeEncoder(snapshot.graph(), encoder.sink).encode();
        return encoder.sink.content();
    }

    private void inputs(Inputs inputs) {
        texts(inputs.roots());
        texts(inputs.options());
        sink.number(inputs.files().size());
        long before = 0;
        for (InputFile file : inputs.files()) {
            sink.number(texts.numberOf(file.path()));
            sink.number(file.size());
            sink.difference(file.modified() - before);
            before = file.modified();
        }
    }

    private void texts(List<String> list) {
        sink.number(list.size());
        list.forEach(text -> sink.number(texts.numberOf(text)));
    }

    private void files() {
        SourceFiles files = graph.files();
        sink.number(files.size());
        for (int file = 0; file < files.size(); file++) {
            sink.number(files.module(file));
            sink.number(texts.numberOf(files.path(file)));
            sink.number(files.lines(file));
        }
    }

    private void types() {
        Types types = graph.types();
        sink.number(types.inside());
        for (int type = 0; type < types.inside(); type++) {
            sink.number(types.module(type));
            sink.number(texts.numberOf(graph.packages().name(types.pack(type))));
            sink.number(texts.numberOf(types.binaryName(type)));
            sink.number(types.file(type));
            sink.number(types.line(type));
            sink.number(types.lastLine(type));
            sink.number(types.kind(type).ordinal());
        }
    }

    private void externals() {
        Types types = graph.types();
        sink.number(types.size() - types.inside());
        for (int type = types.inside(); type < types.size(); type++) {
            sink.number(texts.numberOf(types.qualifiedName(type)));
        }
    }
}
