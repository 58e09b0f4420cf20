package dev.ashlar.analyzer.snapshot;

import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.facts.UseKind;
import dev.ashlar.analyzer.graph.GraphBuilder;

/** Reads what {@link EdgeEncoder} wrote. */
final class EdgeDecoder {
    private static final int KINDS = UseKind.values().length;
    private static final int TIERS = Tier.values().length;

    private final ByteSource source;
    private final GraphBuilder builder;
    private final int[] fileOf;
    private final int types;
    private final int files;
    private UseKind kind = UseKind.of(0);
    private Tier tier = Tier.of(0);
    private int file;
    private int line;

    EdgeDecoder(ByteSource source, GraphBuilder builder, int[] fileOf, int types, int files) {
        this.source = source;
        this.builder = builder;
        this.fileOf = fileOf;
        this.types = types;
        this.files = files;
    }

    void decode() throws Malformed {
        for (int type = 0; type < fileOf.length; type++) {
            file = fileOf[type];
            int target = 0;
            for (int pairs = source.count(); pairs > 0; pairs--) {
                target += source.below(types - target);
                for (int edges = source.count(); edges > 0; edges--) {
                    edge();
                    builder.dependency(type, target, file, line, kind, tier);
                }
            }
        }
    }

    private void edge() throws Malformed {
        long head = source.number();
        long lines = head >>> EdgeEncoder.FLAGS;
        line = Math.toIntExact(line + ((lines >>> 1) ^ -(lines & 1)));
        if ((head & EdgeEncoder.NEW_KIND) != 0) {
            kind = UseKind.of(source.below(KINDS));
        }
        if ((head & EdgeEncoder.NEW_TIER) != 0) {
            tier = Tier.of(source.below(TIERS));
        }
        if ((head & EdgeEncoder.NEW_FILE) != 0) {
            file = source.below(files);
        }
    }
}
