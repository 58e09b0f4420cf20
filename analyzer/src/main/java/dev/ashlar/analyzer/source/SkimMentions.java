package dev.ashlar.analyzer.source;

import dev.ashlar.analyzer.facts.CodeWriter;
import dev.ashlar.analyzer.facts.Op;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the names that could be those of types and writes each once a line. A name counts when it begins with no small letter,
 * when it stands where only a type can stand, or when a single import brings it into scope. Names wait until it is known to
 * which type they belong: annotations stand before the declaration that they annotate.
 */
final class SkimMentions {
    /** Names with more parts are chains of fields or no Java. */
    private static final int MOST_PARTS = 32;

    private static final Set<String> BEFORE_TYPES = Set.of("new", "extends", "implements", "instanceof", "throws");

    private static final Set<String> NO_TYPES = Set.of(
            "var",
            "record",
            "sealed",
            "permits",
            "yield",
            "when",
            "module",
            "open",
            "requires",
            "transitive",
            "exports",
            "opens",
            "uses",
            "provides",
            "with",
            "to");

    private final SkimLexer lexer;
    private final CodeWriter code;
    private final Set<String> imported = new HashSet<>();
    private final Map<String, Integer> hidden = new HashMap<>();
    private final Map<String, Integer> written = new HashMap<>();
    private final List<Mention> waiting = new ArrayList<>();
    private final String[] parts = new String[MOST_PARTS];
    private final int[] lines = new int[MOST_PARTS];
    private int count;
    private int place;
    private int line;

    SkimMentions(SkimLexer lexer, CodeWriter code) {
        this.lexer = lexer;
        this.code = code;
    }

    /** A name that means something because a single import says so, whatever its first letter. */
    void imported(String name) {
        imported.add(name);
    }

    /** A type variable comes into scope; it may be in scope several times. */
    void hide(String typeVariable) {
        hidden.merge(typeVariable, 1, Integer::sum);
    }

    /** A type variable goes out of scope. */
    void show(String typeVariable) {
        hidden.computeIfPresent(typeVariable, (name, times) -> times == 1 ? null : times - 1);
    }

    /** Reads the dotted name at the current token, up to the token after it. */
    void read() {
        int before = lexer.previous();
        boolean typeBefore = before == '@' || BEFORE_TYPES.contains(lexer.previousText());
        readParts();
        if (before == '.' || before == SkimLexer.REFERENCE) {
            return;
        }
        boolean call = lexer.is('(') && !typeBefore;
        boolean found = mention(call ? count - 1 : count);
        if (!found && !call && (typeBefore || lexer.is(SkimLexer.NAME)) && !NO_TYPES.contains(parts[0])) {
            mentionUpTo(count - 1);
        } else if (imported.contains(parts[0]) && (count == 1 || !found)) {
            mentionUpTo(0);
        }
    }

    private void readParts() {
        count = 0;
        do {
            if (count < MOST_PARTS) {
                parts[count] = lexer.text();
                lines[count++] = lexer.line();
            }
        } while (lexer.next() == '.' && lexer.next() == SkimLexer.NAME);
    }

    /** Mentions the prefixes that end in the first run of parts that look like types. */
    private boolean mention(int end) {
        boolean found = false;
        for (int i = 0; i < end; i++) {
            if (!Character.isLowerCase(parts[i].charAt(0))) {
                mentionUpTo(i);
                found = true;
            } else if (found) {
                return true;
            }
        }
        return found;
    }

    private void mentionUpTo(int last) {
        String name =
                last == 0 ? parts[0] : String.join(".", Arrays.asList(parts).subList(0, last + 1));
        waiting.add(new Mention(name, lines[last]));
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Writes the names that wait. */
    void write() {
        for (Mention mention : waiting) {
            write(mention);
        }
        waiting.clear();
    }

    private void write(Mention mention) {
        if (hidden.containsKey(mention.name)) {
            return;
        }
        if (mention.line != line) {
            line = mention.line;
            elsewhere();
        }
        Integer known = written.put(mention.name, place);
        if (known == null || known != place) {
            code.line(line).op(Op.MENTION).name(mention.name);
        }
    }

    /** What follows stands on another line or belongs to another type: names are written anew. */
    void elsewhere() {
        place++;
    }

    private record Mention(String name, int line) {}
}
