package dev.ashlar.analyzer.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.facts.TypeKind;
import dev.ashlar.analyzer.facts.UseKind;
import dev.ashlar.analyzer.graph.GraphText;
import dev.ashlar.analyzer.graph.RandomGraphs;
import dev.ashlar.analyzer.graph.RandomGraphs.Telling;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SnapshotPropertyTest {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void any_graph_comes_back(@ForAll("tellings") Telling telling) throws IOException {
        Snapshot snapshot = new Snapshot(new Inputs(List.of(), List.of(), List.of()), telling.graph());

        Snapshot read = SnapshotDecoder.decode(SnapshotEncoder.encode(snapshot));

        assertThat(GraphText.of(read.graph())).isEqualTo(GraphText.of(snapshot.graph()));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void bytes_do_not_depend_on_the_order_of_reading(@ForAll("tellings") Telling telling, @ForAll long seed) {
        Inputs inputs = new Inputs(List.of(), List.of(), List.of());

        assertThat(SnapshotEncoder.encode(new Snapshot(inputs, telling.shuffled(seed))))
                .isEqualTo(SnapshotEncoder.encode(new Snapshot(inputs, telling.graph())));
    }

    @Property
    void any_number_comes_back(@ForAll long number, @ForAll long difference) throws IOException {
        ByteSink sink = new ByteSink();
        sink.number(number);
        sink.difference(difference);

        ByteSource source = new ByteSource(sink.content());

        assertThat(source.number()).isEqualTo(number);
        assertThat(source.difference()).isEqualTo(difference);
        assertThat(source.isAtEnd()).isTrue();
    }

    @Property
    void any_text_comes_back(@ForAll String text) throws IOException {
        ByteSink sink = new ByteSink();
        sink.text(text);

        assertThat(new ByteSource(sink.content()).text()).isEqualTo(text);
    }

    /** The file holds their ordinals: whoever adds or moves one must raise the version. */
    @Example
    void the_version_stands_for_these_kinds_and_tiers() {
        assertThat(Envelope.VERSION).isEqualTo(1);
        assertThat(Arrays.toString(UseKind.values()))
                .isEqualTo("[EXTENDS, IMPLEMENTS, PERMITS, FIELD, PARAMETER, RETURNS, THROWS, LOCAL, CALLS, "
                        + "CONSTRUCTS, READS, WRITES, ANNOTATES, TYPE_ARGUMENT, BOUND, CAST, INSTANCE_OF, "
                        + "CATCHES, CLASS_LITERAL, METHOD_REFERENCE, QUALIFIER, SERVICE, MENTIONS, IMPORT_ONLY, "
                        + "STRING]");
        assertThat(Arrays.toString(Tier.values())).isEqualTo("[SOURCE, SKIM, INFERRED, STRING]");
        assertThat(Arrays.toString(TypeKind.values()))
                .isEqualTo("[CLASS, INTERFACE, ENUM, RECORD, ANNOTATION, PACKAGE_INFO, MODULE_INFO]");
    }

    @Provide
    Arbitrary<Telling> tellings() {
        return RandomGraphs.tellings();
    }
}
