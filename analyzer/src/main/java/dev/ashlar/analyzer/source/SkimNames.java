package dev.ashlar.analyzer.source;

import org.jspecify.annotations.Nullable;

/**
 * The distinct names of one file, so that a name that is seen again costs no string. Open addressing with linear probing;
 * the table is at most half full. The reserved words come first and are known by their index. Not thread-safe.
 */
final class SkimNames {
    private static final String[] RESERVED = {
        "abstract",
        "assert",
        "boolean",
        "break",
        "byte",
        "case",
        "catch",
        "char",
        "class",
        "const",
        "continue",
        "default",
        "do",
        "double",
        "else",
        "enum",
        "extends",
        "false",
        "final",
        "finally",
        "float",
        "for",
        "goto",
        "if",
        "implements",
        "import",
        "instanceof",
        "int",
        "interface",
        "long",
        "native",
        "new",
        "null",
        "package",
        "private",
        "protected",
        "public",
        "return",
        "short",
        "static",
        "strictfp",
        "super",
        "switch",
        "synchronized",
        "this",
        "throw",
        "throws",
        "transient",
        "true",
        "try",
        "void",
        "volatile",
        "while"
    };

    private @Nullable String[] names = new String[512];
    private int[] hashes = new int[512];
    private boolean[] reserved = new boolean[512];
    private int size;
    private boolean lastReserved;

    SkimNames() {
        for (String word : RESERVED) {
            char[] chars = word.toCharArray();
            of(chars, 0, chars.length);
            reserved[slot(hash(chars, 0, chars.length), chars, 0, chars.length)] = true;
        }
    }

    /** The name that these characters spell; the same object each time. */
    String of(char[] text, int start, int end) {
        int hash = hash(text, start, end);
        int slot = slot(hash, text, start, end);
        String known = names[slot];
        lastReserved = reserved[slot];
        return known != null ? known : add(new String(text, start, end - start), slot, hash);
    }

    /** Whether the name that was asked for last is a reserved word. */
    boolean isReserved() {
        return lastReserved;
    }

    private String add(String name, int slot, int hash) {
        names[slot] = name;
        hashes[slot] = hash;
        if (++size * 2 > names.length) {
            grow();
        }
        return name;
    }

    private int slot(int hash, char[] text, int start, int end) {
        int mask = names.length - 1;
        int slot = hash & mask;
        while (names[slot] != null && (hashes[slot] != hash || !spells(names[slot], text, start, end))) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static boolean spells(@Nullable String name, char[] text, int start, int end) {
        if (name == null || name.length() != end - start) {
            return false;
        }
        int i = 0;
        while (i < name.length() && name.charAt(i) == text[start + i]) {
            i++;
        }
        return i == name.length();
    }

    private static int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return hash ^ hash >>> 15;
    }

    private void grow() {
        String[] oldNames = names;
        int[] oldHashes = hashes;
        boolean[] oldReserved = reserved;
        names = new String[oldNames.length * 2];
        hashes = new int[names.length];
        reserved = new boolean[names.length];
        for (int i = 0; i < oldNames.length; i++) {
            String name = oldNames[i];
            if (name != null) {
                move(name, oldHashes[i], oldReserved[i]);
            }
        }
    }

    private void move(String name, int hash, boolean word) {
        int slot = hash & names.length - 1;
        while (names[slot] != null) {
            slot = slot + 1 & names.length - 1;
        }
        names[slot] = name;
        hashes[slot] = hash;
        reserved[slot] = word;
    }
}
