package dev.ashlar.analyzer.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the {@link Code} of one file. Not thread-safe. */
public final class CodeWriter {
    private final Map<String, Integer> nameIndex = new HashMap<>();
    private final Map<TypeRef, Integer> typeIndex = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<TypeRef> types = new ArrayList<>();
    private byte[] bytes = new byte[1024];
    private int size;
    private int line;

    /** Says on which line the next instruction stands; writes nothing when that is known. */
    public CodeWriter line(int newLine) {
        if (newLine != line && newLine > 0) {
            line = newLine;
            op(Op.LINE).number(newLine);
        }
        return this;
    }

    /** Appends an instruction. */
    public CodeWriter op(int op) {
        put(op);
        return this;
    }

    /** Appends an operand that is a number from 0. */
    public CodeWriter number(int value) {
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            put(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        put(rest);
        return this;
    }

    /** Appends an operand that is a name. */
    public CodeWriter name(String name) {
        Integer known = nameIndex.putIfAbsent(name, names.size());
        if (known == null) {
            names.add(name);
        }
        return number(known == null ? names.size() - 1 : known);
    }

    /** Appends an operand that is a kind. */
    public CodeWriter kind(UseKind kind) {
        return number(kind.ordinal());
    }

    /** Appends an operand that is a type reference. */
    public CodeWriter type(TypeRef type) {
        return number(indexOf(type));
    }

    /** The index of a type reference, for operands that are more than an index. */
    public int indexOf(TypeRef type) {
        Integer known = typeIndex.putIfAbsent(type, types.size());
        if (known == null) {
            types.add(type);
            return types.size() - 1;
        }
        return known;
    }

    /**
     * Begins a body whose length is written before it. The body may be run at another time than what stands around it, so
     * lines are said anew in it and after it.
     *
     * @return the mark that {@link #end} takes
     */
    public int begin() {
        size += 4;
        ensure(0);
        line = 0;
        return size;
    }

    /** Ends the body that began at the mark. */
    public void end(int mark) {
        int length = size - mark;
        for (int i = 1; i <= 4; i++) {
            bytes[mark - i] = (byte) (length >>> 8 * (i - 1));
        }
        line = 0;
    }

    /** What was written. */
    public Code toCode() {
        return new Code(Arrays.copyOf(bytes, size), names, types);
    }

    private void put(int value) {
        ensure(1);
        bytes[size++] = (byte) value;
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
