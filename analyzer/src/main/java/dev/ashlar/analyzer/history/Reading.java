package dev.ashlar.analyzer.history;

import java.io.IOException;

/** Something that JGit reads. It trusts what it reads: damaged files end in exceptions of all kinds, which become one here. */
@FunctionalInterface
interface Reading<T> {

    T read() throws IOException;

    static <T> T of(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }
}
