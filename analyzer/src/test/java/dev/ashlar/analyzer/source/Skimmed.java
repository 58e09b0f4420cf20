package dev.ashlar.analyzer.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ashlar.analyzer.facts.Code;
import dev.ashlar.analyzer.facts.CodeReader;
import dev.ashlar.analyzer.facts.FileFacts;
import dev.ashlar.analyzer.facts.Op;
import dev.ashlar.analyzer.facts.TypeFacts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What the skim made of a text, in a form that tests can read. */
record Skimmed(FileFacts facts) {
    static Skimmed of(String... lines) {
        return new Skimmed(Skim.skim(SourceText.of(String.join("\n", lines).getBytes(UTF_8)), List.of()));
    }

    TypeFacts type(String binaryName) {
        return facts.types().stream()
                .filter(type -> type.binaryName().equals(binaryName))
                .findFirst()
                .orElseThrow();
    }

    List<String> typeNames() {
        return facts.types().stream().map(TypeFacts::binaryName).toList();
    }

    /** {@code type:line name} for every name, in the order of the code. */
    List<String> mentions() {
        return mentions(facts.code(), facts.types());
    }

    /** Fails where the code is not well-formed. */
    static List<String> mentions(Code code, List<TypeFacts> types) {
        List<String> result = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        CodeReader reader = code.reader();
        int line = 0;
        while (!reader.atEnd()) {
            switch (reader.op()) {
                case Op.LINE -> line = reader.number();
                case Op.ENTER_TYPE -> open.push(types.get(reader.number()).binaryName() + ":");
                case Op.LEAVE_TYPE -> open.pop();
                case Op.MENTION -> result.add((types.isEmpty() ? "" : open.element()) + line + " " + reader.name());
                default -> throw new AssertionError("unexpected instruction");
            }
        }
        if (!open.isEmpty()) {
            throw new AssertionError("open at the end: " + open);
        }
        return result;
    }
}
