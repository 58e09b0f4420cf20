package dev.ashlar.rules.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineReaderTest {
    private static final String FILE = """
            # ashlar baseline v1: known violations; may only shrink
            contested-table "order items" : billing
            contested-table ORDERS : billing
            cycle      billing order
            deprecated order -> pricing : com.acme.order.Order -> com.acme.pricing.Price
            internal   order -> billing : com.acme.order.Order -> com.acme.billing.internal.Tax
            layer      stock -> web : com.acme.stock.Item -> com.acme.web.Page
            shared-model-growth order : com.acme.shared.Customer
            shared-model-growth order : com.acme.shared.Customer writes
            unassigned com.acme.misc.Thing
            undeclared order -> stock : com.acme.order.Cart -> com.acme.stock.Item   # until=2027-01-31 reason="SHOP-123"
            unused     order -> mail
            """;

    @Test
    void a_file_is_written_as_it_was_read() {
        assertThat(read(FILE)).hasToString(FILE);
        assertThat(new String(BaselineFile.bytes(read(FILE)), StandardCharsets.UTF_8))
                .isEqualTo(FILE);
    }

    @Test
    void what_systems_editors_and_union_merges_do_to_a_file_is_taken_as_it_is_meant() {
        String[] lines = FILE.split("\n", -1);
        StringBuilder worn = new StringBuilder("\uFEFF").append(lines[0]).append("\r\n");
        for (int i = lines.length - 2; i > 0; i--) {
            worn.append(lines[i]).append("  \r\n\r\n");
            worn.append(i == 3 ? lines[0] + "\r\n" : "").append(lines[i]).append("\r\n");
        }

        assertThat(read(worn.toString())).isEqualTo(read(FILE));
    }

    @Test
    void of_two_notes_on_an_entry_the_one_that_ends_earlier_is_kept() {
        String text = Baseline.HEADER + """

                unassigned a.A   # reason="first"
                unassigned a.A   # until=2027-02-01
                unassigned a.A
                unassigned a.A   # until=2027-01-01 reason="SHOP-1"
                """;

        assertThat(read(text))
                .hasToString(Baseline.HEADER + "\nunassigned a.A   # until=2027-01-01 reason=\"SHOP-1\"\n");
    }

    @Test
    void lines_that_are_no_entries_are_told_together_with_what_was_expected() {
        String text = Baseline.HEADER + """

                <<<<<<< HEAD
                unassigned a.A
                =======
                unassigned a.B
                >>>>>>> feature
                # we keep these for now
                undeclard order -> stock : a.A -> b.B
                undeclared order -> stock
                cycle      order billing
                cycle      order
                unassigned "a.B
                unassigned a.A   # until=soon
                unassigned a.A   # reason=SHOP-1
                unassigned a.A   # ticket="SHOP-1"
                unassigned a.A   #
                shared-model-growth order : a.A reads
                # ashlar baseline v2: other
                """;

        refuses(text, """
                known.txt:2: a merge conflict that nobody resolved; expected entries; `ashlar baseline merge` resolves it
                known.txt:4: a merge conflict that nobody resolved; expected entries; `ashlar baseline merge` resolves it
                known.txt:6: a merge conflict that nobody resolved; expected entries; `ashlar baseline merge` resolves it
                known.txt:7: a comment of its own; expected it behind an entry, as `# reason="..."`
                known.txt:8: unknown rule `undeclard`; expected contested-table, cycle, deprecated, internal, layer, shared-model-growth, unassigned, undeclared, unused
                known.txt:9: `undeclared order -> stock` is no entry; expected `undeclared order -> stock : com.acme.order.Cart -> com.acme.stock.Item`
                known.txt:10: `cycle order billing` is no entry; expected `cycle billing order`
                known.txt:11: `cycle order` is no entry; expected `cycle billing order`
                known.txt:12: a quote does not end; expected `"` at its end
                known.txt:13: `until` is `soon`; expected a date such as 2027-01-31
                known.txt:14: `reason` is `SHOP-1`; expected why, in quotes: reason="SHOP-123"
                known.txt:15: `ticket="SHOP-1"` is not right behind `#`; expected `# until=2027-01-31 reason="SHOP-123"`, or one of the two
                known.txt:16: nothing stands behind `#`; expected `# until=2027-01-31 reason="SHOP-123"`, or one of the two
                known.txt:17: `shared-model-growth order : a.A reads` is no entry; expected `shared-model-growth order : com.acme.shared.Customer`
                known.txt:18: `ashlar baseline v2: other` is of another version; expected version 1""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|known.txt:1: the file is empty; expected the line `# ashlar baseline v1: known violations; may only shrink`",
                "unassigned a.A|known.txt:1: no baseline begins so; expected the line `# ashlar baseline v1: known violations; may only shrink` first",
                "# ashlar baseline v9|known.txt:1: `ashlar baseline v9` is of another version; expected version 1"
            })
    void a_text_that_is_no_baseline_is_told(String text, String expected) {
        refuses(text, expected);
    }

    @Test
    void whatever_is_quoted_a_message_stays_a_line_of_bearable_length() {
        assertThatExceptionOfType(BaselineException.class)
                .isThrownBy(() -> read(Baseline.HEADER + "\n\u0007\u2028" + "x".repeat(100_000)))
                .satisfies(thrown -> assertThat(thrown.getMessage())
                        .startsWith("known.txt:2: unknown rule `??xxx")
                        .hasLineCount(1)
                        .hasSizeLessThan(600));
    }

    private static void refuses(String text, String expected) {
        assertThatExceptionOfType(BaselineException.class)
                .isThrownBy(() -> read(text))
                .withMessage(expected);
    }

    private static Baseline read(String text) {
        return BaselineReader.read("known.txt", text);
    }
}
