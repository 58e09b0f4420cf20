package dev.ashlar.analyzer.snapshot;

import java.io.IOException;

/** Bytes that no writer of snapshots has written. */
final class Malformed extends IOException {
    Malformed(String message) {
        super(message);
    }

    Malformed(String message, RuntimeException cause) {
        super(message, cause);
    }
}
