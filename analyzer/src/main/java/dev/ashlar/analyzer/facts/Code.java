package dev.ashlar.analyzer.facts;

import java.util.List;
import java.util.stream.Stream;

/**
 * The uses of one file in the order of the source, as instructions of {@link Op}; about six bytes a line. Written by a
 * {@link CodeWriter}, run through a {@link CodeReader}.
 */
public final class Code {
    final byte[] bytes;
    final String[] names;
    final TypeRef[] types;

    Code(byte[] bytes, List<String> names, List<TypeRef> types) {
        this.bytes = bytes;
        this.names = names.toArray(String[]::new);
        this.types = types.toArray(TypeRef[]::new);
    }

    /** A reader at the first instruction. */
    public CodeReader reader() {
        return new CodeReader(this);
    }

    /** All names that the code mentions, in no particular order. */
    public Stream<String> names() {
        return Stream.of(names);
    }

    /** The number of distinct type references, the size of a table indexed by them. */
    public int typeCount() {
        return types.length;
    }
}
