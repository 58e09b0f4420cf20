package dev.ashlar.analyzer.mention;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScanPropertyTest {

    private static final Names NAMES = Names.of(List.of("a.b.C", "a.D", "b.C"));

    /** What is looked for, said in another way; overlapping names of which one begins inside the other count once. */
    private static final Pattern ORACLE =
            Pattern.compile("(?<![\\p{L}\\d_])(?:(a[./]b[./]C)|(a[./]D)|(b[./]C))(?![\\p{L}\\d_])|\n");

    @Property
    void full_names_are_found_where_a_pattern_finds_them(@ForAll("texts") String text) {
        List<String> found = new TreeSet<>(Scan.of(NAMES, Reading.FULL_NAMES, text.getBytes(UTF_8), 0, "a.txt"))
                .stream().map(mention -> mention.line() + mention.type()).toList();

        assertThat(found).containsExactlyElementsOf(expected(text));
    }

    private static TreeSet<String> expected(String text) {
        TreeSet<String> expected = new TreeSet<>();
        int line = 1;
        for (Matcher matcher = ORACLE.matcher(text); matcher.find(); ) {
            if (matcher.group().equals("\n")) {
                line++;
            } else {
                expected.add(line + (matcher.group(1) != null ? "a.b.C" : matcher.group(2) != null ? "a.D" : "b.C"));
            }
        }
        return expected;
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "C", "D", ".", "/", "$", " ", "\n", "ü", "a.b.C", "b/C", "a.D", "x", "-")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Property
    void any_bytes_can_be_scanned(@ForAll byte[] text, @ForAll Reading reading) {
        assertThat(Scan.of(NAMES, reading, text, 0, "a.kt")).allMatch(mention -> mention.line() > 0);
    }
}
