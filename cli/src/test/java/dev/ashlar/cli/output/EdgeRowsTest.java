package dev.ashlar.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.facts.TypeKind;
import dev.ashlar.analyzer.facts.UseKind;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.GraphBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeRowsTest {

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "a\"b", "a\nb", "a\r\nb", " a ", "#a", "\u00e9\ud83d\ude00", "a\tb", "\"", ","})
    void a_hostile_name_comes_back_as_it_was(String name) throws IOException {
        CSVRecord row = parse(rows(graph(name, name + "/A.java"))).get(0);
        assertThat(row.get("from_module")).isEqualTo(name);
        assertThat(row.get("file")).isEqualTo(name + "/A.java");
    }

    @Test
    void there_is_one_line_for_each_kind_and_line_of_a_pair() throws IOException {
        GraphBuilder builder = new GraphBuilder();
        int module = builder.module("m");
        int file = builder.file(module, "A.java", 9);
        int from = builder.type(module, "p", "A$B", file, 1, 9, TypeKind.CLASS);
        int to = builder.type(module, "", "C", file, 1, 9, TypeKind.CLASS);
        builder.dependency(from, to, file, 3, UseKind.CALLS, Tier.INFERRED);
        builder.dependency(from, to, file, 3, UseKind.CALLS, Tier.SOURCE);
        builder.dependency(from, to, file, 4, UseKind.CALLS, Tier.SKIM);
        builder.dependency(from, to, file, 3, UseKind.TYPE_ARGUMENT, Tier.SOURCE);
        builder.dependency(from, builder.external("java.util.Map$Entry"), file, 5, UseKind.READS, Tier.STRING);
        assertThat(rows(builder.build()).lines())
                .containsExactly(
                        "from_module,from_type,to_module,to_type,kind,tier,file,line",
                        "m,p.A$B,m,C,calls,source,A.java,3",
                        "m,p.A$B,m,C,calls,skim,A.java,4",
                        "m,p.A$B,m,C,type argument,source,A.java,3",
                        "m,p.A$B,,java.util.Map$Entry,reads,string,A.java,5");
    }

    private static DependencyGraph graph(String module, String path) {
        GraphBuilder builder = new GraphBuilder();
        int number = builder.module(module);
        int file = builder.file(number, path, 2);
        int from = builder.type(number, "p", "A", file, 1, 2, TypeKind.CLASS);
        int to = builder.type(number, "p", "B", file, 2, 2, TypeKind.CLASS);
        builder.dependency(from, to, file, 1, UseKind.FIELD, Tier.SOURCE);
        return builder.build();
    }

    private static String rows(DependencyGraph graph) throws IOException {
        StringWriter out = new StringWriter();
        EdgeRows.header(out);
        EdgeRows rows = new EdgeRows(graph, out);
        for (int pair = 0; pair < graph.dependencies().pairs().arcs(); pair++) {
            rows.pair(pair);
        }
        return out.toString();
    }

    private static List<CSVRecord> parse(String text) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(text)).getRecords();
    }
}
