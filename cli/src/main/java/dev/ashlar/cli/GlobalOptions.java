package dev.ashlar.cli;

import dev.ashlar.cli.output.Format;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options of every command; they may stand before or after the command's name. */
final class GlobalOptions {

    @Option(
            names = {"-C", "--directory"},
            paramLabel = "DIR",
            order = 100,
            scope = ScopeType.INHERIT,
            description = "Run as if started in DIR: every other path counts from there.")
    private Path directory = Path.of("");

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            order = 101,
            scope = ScopeType.INHERIT,
            defaultValue = "text",
            description = "Format of the result: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            order = 102,
            scope = ScopeType.INHERIT,
            description = "Write the result to FILE instead of the standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            order = 103,
            scope = ScopeType.INHERIT,
            defaultValue = "auto",
            description = "Colour the text: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}, which means on a "
                    + "terminal, unless NO_COLOR is set.")
    private ColorMode color = ColorMode.AUTO;

    @Option(
            names = "--cache-dir",
            paramLabel = "DIR",
            order = 104,
            scope = ScopeType.INHERIT,
            description = "Where the last analysis is kept for the questions. Default: the user's cache folder.")
    private Optional<Path> cacheDirectory = Optional.empty();

    @Option(
            names = {"-q", "--quiet"},
            order = 105,
            scope = ScopeType.INHERIT,
            description = "Say nothing but errors beside the result.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            order = 106,
            scope = ScopeType.INHERIT,
            description = "Say more: the time of every step, where the analysis is kept.")
    private boolean verbose;

    @Option(
            names = "--stacktrace",
            order = 107,
            scope = ScopeType.INHERIT,
            description = "Show where in Ashlar an error comes from.")
    private boolean stacktrace;

    Path directory() {
        return directory;
    }

    Format format() {
        return format;
    }

    Optional<Path> output() {
        return output;
    }

    ColorMode color() {
        return color;
    }

    Optional<Path> cacheDirectory() {
        return cacheDirectory;
    }

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }

    boolean stacktrace() {
        return stacktrace;
    }
}
