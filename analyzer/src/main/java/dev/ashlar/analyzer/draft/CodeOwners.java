package dev.ashlar.analyzer.draft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who owns which files, as a CODEOWNERS file says it: the last pattern that matches decides. */
public final class CodeOwners {
    /** Where nobody is named. */
    public static final CodeOwners NONE = new CodeOwners(List.of());

    private static final List<String> PLACES =
            List.of(".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS");

    /** GitHub does not take more, either. */
    private static final int MOST_BYTES = 3 << 20;

    private record Line(Glob files, String owner) {}

    private final List<Line> lines;

    private CodeOwners(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Reads the first that a folder has in one of the usual places; none if it has none, or what it has cannot be read or leads outside. */
    public static CodeOwners in(Path folder) {
        return PLACES.stream()
                .flatMap(place -> text(folder, place).stream())
                .findFirst()
                .map(CodeOwners::parse)
                .orElse(NONE);
    }

    private static Optional<String> text(Path folder, String place) {
        Path file = folder.resolve(place);
        try {
            if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(folder.toRealPath())) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file)) {
                return Optional.of(new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Lines of a pattern and its owners; comments and the sections of GitLab are passed over. */
    static CodeOwners parse(String text) {
        List<Line> lines = new ArrayList<>();
        text.lines().map(String::strip).forEach(line -> {
            if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("[") && !line.startsWith("^[")) {
                // a blank in a path is written with a backslash before it
                List<String> words = Stream.of(line.split("(?<!\\\\)\\s+"))
                        .takeWhile(word -> !word.startsWith("#"))
                        .toList();
                Glob files = Glob.of(words.get(0).replace("\\ ", " "));
                lines.add(new Line(files, String.join(" ", words.subList(1, words.size()))));
            }
        });
        return new CodeOwners(lines);
    }

    /**
     * Who owns a file; nobody if no pattern matches, or the last that does names nobody.
     *
     * @param path from the folder of the repository, with forward slashes
     */
    public Optional<String> owner(String path) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).files().matches(path)) {
                return Optional.of(lines.get(i).owner()).filter(owner -> !owner.isEmpty());
            }
        }
        return Optional.empty();
    }
}
