package dev.ashlar.cli.output;

/** Places as terminals and editors make links of them. */
final class Place {

    private Place() {}

    /** {@code path:line}; line 0 means the whole file, which has no line for an editor to open. */
    static String of(String path, int line) {
        return line == 0 ? path : path + ':' + line;
    }
}
