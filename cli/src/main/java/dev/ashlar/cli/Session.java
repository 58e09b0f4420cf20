package dev.ashlar.cli;

import dev.ashlar.cli.output.Answer;
import dev.ashlar.cli.output.Body;
import dev.ashlar.cli.output.Format;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One run of the program: where it was started, what it was told, whom it tells. */
final class Session {

    private final Surroundings surroundings;
    private final GlobalOptions options = new GlobalOptions();
    private final PrintWriter err;

    Session(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.err = new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8);
    }

    GlobalOptions options() {
        return options;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** Where messages go; flushed by every line. */
    PrintWriter err() {
        return err;
    }

    /**
     * Refuses formats that an answer does not have. Commands call it before they do any work.
     *
     * @throws UsageProblem if another one was asked for
     */
    void allowOnly(List<Format> formats) {
        if (!formats.contains(options.format())) {
            List<String> names = formats.stream().map(Format::toString).toList();
            int last = names.size() - 1;
            throw new UsageProblem("this answer has no format " + options.format() + ", only "
                    + String.join(", ", names.subList(0, last)) + " and " + names.get(last));
        }
    }

    /** Writes the answer in the format and to the place that were asked for. */
    void answer(Answer answer) throws IOException {
        boolean terminal = options.output().isEmpty() && surroundings.outIsTerminal();
        Body body = answer.in(options.format(), colors(terminal));
        if (options.output().isPresent()) {
            ResultFile.write(body, resolve(options.output().get()));
        } else {
            ResultFile.write(body, surroundings.out());
        }
    }

    /** Whether text for stdout (or stderr) is coloured. */
    boolean colors(boolean terminal) {
        return options.color().colors(terminal, surroundings.noColor());
    }

    /** The folder from which the paths of the command line count, absolute. */
    Path directory() {
        Path directory = surroundings.directory().resolve(options.directory()).normalize();
        if (!Files.isDirectory(directory)) {
            throw new UsageProblem(options.directory() + ": no such folder");
        }
        return directory;
    }

    /** A path of the command line, absolute. */
    Path resolve(Path path) {
        return directory().resolve(path).normalize();
    }

    /** The folder where analyses are kept. */
    CacheFolder cache() {
        return options.cacheDirectory()
                .map(folder -> new CacheFolder(resolve(folder)))
                .orElseGet(() -> CacheFolder.of(surroundings));
    }

    /** Tells the user something, on stderr, unless the run is to be quiet. */
    void say(String message) {
        if (!options.quiet()) {
            complain(message);
        }
    }

    /** Tells the user something, on stderr, if the run is to be verbose. */
    void detail(String message) {
        if (options.verbose()) {
            say(message);
        }
    }

    /** Tells the user of a failure, on stderr. */
    void complain(String message) {
        err.println("ashlar: " + message);
    }
}
