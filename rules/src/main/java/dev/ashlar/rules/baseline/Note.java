package dev.ashlar.rules.baseline;

import dev.ashlar.rules.violation.QuotedName;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * What somebody said of a known violation, written behind it: {@code # until=2027-01-31 reason="SHOP-123"}.
 *
 * @param until the last day on which the violation is let pass
 * @param reason why it was let in after the baseline was made; not blank
 */
public record Note(Optional<LocalDate> until, Optional<String> reason) {
    /** Nobody said anything. */
    public static final Note NONE = new Note(Optional.empty(), Optional.empty());

    /** What stands between an entry and its note. */
    static final String MARK = "   # ";

    static final String UNTIL = "until=";
    static final String REASON = "reason=";

    private static final Comparator<Note> ORDER = Comparator.comparing((Note note) -> note.until.orElse(LocalDate.MAX))
            .thenComparing(note -> note.reason.isEmpty())
            .thenComparing(note -> note.reason.orElse(""));

    /** A reason without a date. */
    public static Note of(String reason) {
        return new Note(Optional.empty(), Optional.of(reason));
    }

    public Note {
        if (reason.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("a reason is blank; expected why the violation is let in");
        }
    }

    /** Of two notes on one entry the one that ends earlier; one with a reason before one without. The order of the two makes no difference. */
    public static Note stricter(Note one, Note other) {
        return ORDER.compare(one, other) <= 0 ? one : other;
    }

    /** Whether the violation is no longer let pass. */
    public boolean isOver(LocalDate today) {
        return until.filter(date -> date.isBefore(today)).isPresent();
    }

    /** As it is written behind an entry; empty if nobody said anything. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(" ", MARK, "").setEmptyValue("");
        until.ifPresent(date -> text.add(UNTIL + date));
        reason.ifPresent(why -> text.add(REASON + QuotedName.quoted(why)));
        return text.toString();
    }
}
