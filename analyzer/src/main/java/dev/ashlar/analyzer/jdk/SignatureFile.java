package dev.ashlar.analyzer.jdk;

import dev.ashlar.analyzer.facts.TypeFacts;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The index as it lies in memory: the bytes of the file, and a hash table over the names of its types. Strings and types are
 * decoded when they are asked for.
 *
 * <pre>
 * int  MAGIC, VERSION, CRC-32 of all that follows
 * int  number of strings, number of types, bytes of text, bytes of types
 * int  for each string: where its UTF-8 ends in the text
 * int  for each type, sorted by name: hash of its name, its string * 2 + (1 if accessible), where it starts in the types
 * text, types (see {@link TypeFactsEncoder})
 * varints: the packages; the number of modules, and for each its name and packages
 * </pre>
 */
final class SignatureFile {
    static final int MAGIC = 0x41534a53; // "ASJS"
    /** Counts up with the layout, and with the order of the enums that types hold. */
    static final int VERSION = 1;

    /** Bytes up to and including the checksum. */
    static final int CHECKED_FROM = 12;

    private static final int HEADER = CHECKED_FROM + 4 * Integer.BYTES;
    private static final int TYPE_ENTRY = 3 * Integer.BYTES;
    private static final int NONE = -1;

    private final ByteBuffer bytes;
    private final int typeEntries;
    private final int text;
    private final int types;
    private final int modules;

    /** Decoded strings. Threads may decode one twice; they cannot see half of it, because strings are immutable. */
    private final String[] strings;

    /** Open addressing with linear probing, at most half full: type number + 1, or 0. */
    private final int[] slots;

    private SignatureFile(byte[] content) {
        bytes = ByteBuffer.wrap(content);
        strings = new String[bytes.getInt(CHECKED_FROM)];
        int typeCount = bytes.getInt(CHECKED_FROM + Integer.BYTES);
        typeEntries = HEADER + strings.length * Integer.BYTES;
        text = typeEntries + typeCount * TYPE_ENTRY;
        types = text + bytes.getInt(CHECKED_FROM + 2 * Integer.BYTES);
        modules = types + bytes.getInt(CHECKED_FROM + 3 * Integer.BYTES);
        slots = slots(typeCount);
    }

    /** @throws CorruptSignaturesException unless these are the bytes that the writer of this version wrote */
    static SignatureFile of(byte[] content) {
        ByteBuffer head = ByteBuffer.wrap(content);
        if (content.length < HEADER || head.getInt() != MAGIC) {
            throw new CorruptSignaturesException("not an index of signatures");
        }
        int version = head.getInt();
        if (version != VERSION) {
            throw new CorruptSignaturesException("version " + version + " instead of " + VERSION);
        }
        if (head.getInt() != checksum(content)) {
            throw new CorruptSignaturesException("its checksum is wrong");
        }
        return new SignatureFile(content);
    }

    static int checksum(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content, CHECKED_FROM, content.length - CHECKED_FROM);
        return (int) checksum.getValue();
    }

    private int[] slots(int typeCount) {
        int[] table = new int[Integer.highestOneBit(Math.max(1, typeCount)) * 4];
        for (int type = 0; type < typeCount; type++) {
            int slot = spread(hash(type), table);
            while (table[slot] != 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = type + 1;
        }
        return table;
    }

    private static int spread(int hash, int[] table) {
        return (hash ^ (hash >>> 16)) & (table.length - 1);
    }

    int typeCount() {
        return (text - typeEntries) / TYPE_ENTRY;
    }

    String typeName(int type) {
        return string(bytes.getInt(typeEntries + type * TYPE_ENTRY + Integer.BYTES) >>> 1);
    }

    TypeFacts type(int type) {
        int start = bytes.getInt(typeEntries + type * TYPE_ENTRY + 2 * Integer.BYTES);
        return TypeFactsDecoder.decode(new VarintReader(bytes.array(), types + start), this::string);
    }

    boolean isAccessible(int type) {
        return (bytes.getInt(typeEntries + type * TYPE_ENTRY + Integer.BYTES) & 1) != 0;
    }

    private int hash(int type) {
        return bytes.getInt(typeEntries + type * TYPE_ENTRY);
    }

    /** The number of the type of this name, or a negative one. */
    int find(String name) {
        int hash = name.hashCode();
        int slot = spread(hash, slots);
        while (slots[slot] != 0) {
            int type = slots[slot] - 1;
            if (hash(type) == hash && typeName(type).equals(name)) {
                return type;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return NONE;
    }

    private String string(int number) {
        String known = strings[number];
        if (known == null) {
            int start = number == 0 ? 0 : bytes.getInt(HEADER + (number - 1) * Integer.BYTES);
            int end = bytes.getInt(HEADER + number * Integer.BYTES);
            known = new String(bytes.array(), text + start, end - start, StandardCharsets.UTF_8);
            strings[number] = known;
        }
        return known;
    }

    List<String> packages() {
        return new VarintReader(bytes.array(), modules).list(this::string);
    }

    /** Looks through all modules: imports of modules are too rare for a table. */
    List<String> packagesOfModule(String moduleName) {
        VarintReader in = new VarintReader(bytes.array(), modules);
        in.list(this::string);
        int count = in.number();
        for (int i = 0; i < count; i++) {
            boolean found = string(in.number()).equals(moduleName);
            List<String> packages = in.list(this::string);
            if (found) {
                return packages;
            }
        }
        return List.of();
    }
}
