package dev.ashlar.analyzer.facts;

/** A cursor over {@link Code}; the caller knows how many operands each instruction has. Not thread-safe. */
public final class CodeReader {
    private final Code code;
    private final byte[] bytes;
    private int position;

    CodeReader(Code code) {
        this.code = code;
        this.bytes = code.bytes;
    }

    /** The offset of the next byte to read. */
    public int position() {
        return position;
    }

    /** Goes on at this offset. */
    public void seek(int offset) {
        position = offset;
    }

    /** Whether all is read. */
    public boolean atEnd() {
        return position >= bytes.length;
    }

    /** The next instruction. */
    public int op() {
        return bytes[position++];
    }

    /** The next operand as a number. */
    public int number() {
        int b = bytes[position++];
        if (b >= 0) {
            return b;
        }
        int result = b & 0x7f;
        for (int shift = 7; ; shift += 7) {
            b = bytes[position++];
            result |= (b & 0x7f) << shift;
            if (b >= 0) {
                return result;
            }
        }
    }

    /** The next operand as a length of four bytes. */
    public int length() {
        int result = 0;
        for (int i = 0; i < 4; i++) {
            result = result << 8 | bytes[position++] & 0xff;
        }
        return result;
    }

    /** The next operand as a name. */
    public String name() {
        return code.names[number()];
    }

    /** The next operand as a kind. */
    public UseKind kind() {
        return UseKind.of(number());
    }

    /** The type reference with this index. */
    public TypeRef type(int index) {
        return code.types[index];
    }
}
