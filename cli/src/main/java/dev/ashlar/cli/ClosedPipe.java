package dev.ashlar.cli;

import java.io.IOException;

/** Tells the reader that went away ({@code | head}) from a real failure to write. */
final class ClosedPipe {

    private ClosedPipe() {}

    /** Whether the problem is that nobody reads the output any more; Java tells it by the system's message only. */
    static boolean caused(IOException problem) {
        String message = String.valueOf(problem.getMessage());
        return message.contains("Broken pipe") || message.contains("pipe is being closed") || message.contains("EPIPE");
    }
}
