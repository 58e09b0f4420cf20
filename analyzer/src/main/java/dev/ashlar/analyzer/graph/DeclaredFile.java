package dev.ashlar.analyzer.graph;

/** A source file as the builder knows it. */
final class DeclaredFile {
    private final Key key;
    private final int number;
    private int lines;

    DeclaredFile(Key key, int number) {
        this.key = key;
        this.number = number;
    }

    void hasLines(int count) {
        lines = Math.max(lines, count);
    }

    int module() {
        return key.module();
    }

    String path() {
        return key.path();
    }

    int number() {
        return number;
    }

    int lines() {
        return lines;
    }

    record Key(int module, String path) {}
}
