package dev.ashlar.benchmarks.proposals.system;

import dev.ashlar.benchmarks.corpus.TemporaryFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The main sources and resources of some build modules in an archive that {@code tar} unpacks, laid over each other. */
record ArchivedSources(Path corpora, String name, List<String> modules, PrintStream log) implements Sources {

    @Override
    public void into(Path tree) throws IOException {
        if (Files.isDirectory(tree)) {
            return;
        }
        log.println(name + ": unpacking");
        try (TemporaryFolder unpacked = TemporaryFolder.create("corpus")) {
            unpack(archive(), unpacked.path());
            Path beside = Files.createDirectories(tree.resolveSibling(tree.getFileName() + ".part"));
            for (String module : modules) {
                for (String folder : List.of("java", "resources")) {
                    copy(unpacked.path().resolve(module).resolve("src/main").resolve(folder), beside);
                }
            }
            Files.move(beside, tree);
        }
    }

    private Path archive() throws IOException {
        try (Stream<Path> files = Files.list(corpora)) {
            return files.filter(file -> isArchive(file.getFileName().toString()))
                    .min(Path::compareTo)
                    .orElseThrow(() -> new IOException(corpora + ": expected " + name + "-*.tar.gz"));
        }
    }

    private boolean isArchive(String file) {
        return file.startsWith(name + "-") && file.endsWith(".tar.gz");
    }

    private static void unpack(Path archive, Path folder) throws IOException {
        Process tar = new ProcessBuilder(
                        "tar", "xzf", archive.toString(), "--strip-components=1", "-C", folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            if (tar.waitFor() != 0) {
                throw new IOException("tar cannot unpack " + archive);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while tar ran", e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file :
                    files.filter(file -> Sources.isWanted(file.toString())).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (!Files.exists(copy)) {
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }
}
