package dev.ashlar.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs commands in this process, in a folder of their own. */
record Cli(Path directory, Path cache, Map<String, String> environment, Set<String> terminals) {

    /** What a run left behind. */
    record Run(int exitCode, String out, String err) {}

    static Cli in(Path directory, Path cache) {
        return new Cli(directory, cache, Map.of(), Set.of());
    }

    Cli with(String variable, String value) {
        return new Cli(directory, cache, Map.of(variable, value), terminals);
    }

    Cli on(String... streams) {
        return new Cli(directory, cache, environment, Set.of(streams));
    }

    Cli from(Path other) {
        return new Cli(other, cache, environment, terminals);
    }

    Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = run(out, err, args);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    int run(OutputStream out, OutputStream err, String... args) {
        return Main.run(surroundings(out, err), withCache(args));
    }

    Surroundings surroundings(OutputStream out, OutputStream err) {
        return new Surroundings(out, err, directory, directory, environment, terminals);
    }

    /** Before the command, where a global option is also understood. */
    private String[] withCache(String... args) {
        List<String> all = new ArrayList<>(List.of("--cache-dir", cache.toString()));
        all.addAll(List.of(args));
        return all.toArray(String[]::new);
    }
}
