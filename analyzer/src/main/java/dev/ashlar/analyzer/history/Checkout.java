package dev.ashlar.analyzer.history;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.lib.RepositoryCache.FileKey;
import org.eclipse.jgit.util.FS;

/**
 * Working files with a repository, which may lie elsewhere: the {@code .git} of a worktree or a submodule is a file that
 * names the place.
 *
 * @param top the folder with the {@code .git}
 */
record Checkout(Path top) {

    private static final String DOT_GIT = ".git";
    private static final String LINK = "gitdir:";

    /** Longer than any path. */
    private static final int LINK_SIZE = 1 << 16;

    /** The nearest one. A {@code .git} that is broken ends the search: the repository further up is not the one that is meant. */
    static Optional<Checkout> around(Path folder) {
        return Stream.iterate(folder, parent -> parent != null, Path::getParent)
                .filter(Checkout::isTop)
                .findFirst()
                .map(Checkout::new);
    }

    static boolean isTop(Path folder) {
        return Files.exists(folder.resolve(DOT_GIT), LinkOption.NOFOLLOW_LINKS);
    }

    /** Opens the repository as if it were bare, so that its configuration cannot say that the files are elsewhere. */
    Repository open() throws IOException {
        NoConfiguration.install();
        Repository repository = Reading.of(() -> opened(gitFolder().toFile()));
        try {
            refuseLongIds(repository);
            PackIndexes.refuseDamaged(repository.getCommonDirectory().toPath().resolve(Constants.OBJECTS));
            return repository;
        } catch (IOException e) {
            repository.close();
            throw e;
        }
    }

    private static Repository opened(File folder) throws IOException {
        if (!FileKey.isGitRepository(folder, FS.DETECTED)) {
            throw new RepositoryNotFoundException(folder);
        }
        return new RepositoryBuilder().setGitDir(folder).setBare().build();
    }

    /** JGit would cut ids of SHA-256 short, and miss the objects. */
    private static void refuseLongIds(Repository repository) throws IOException {
        String format = repository.getConfig().getString("extensions", null, "objectFormat");
        if (format != null && !format.equalsIgnoreCase("sha1")) {
            throw new IOException("object format");
        }
    }

    private Path gitFolder() throws IOException {
        Path git = top.resolve(DOT_GIT);
        Path folder = Files.isRegularFile(git) ? linked(git) : git;
        refuseSpecialFiles(folder);
        return folder;
    }

    private Path linked(Path file) throws IOException {
        String text;
        try (InputStream in = Files.newInputStream(file)) {
            text = new String(in.readNBytes(LINK_SIZE), StandardCharsets.UTF_8);
        }
        if (!text.startsWith(LINK)) {
            throw new IOException("no link");
        }
        try {
            return top.resolve(text.substring(LINK.length()).strip());
        } catch (InvalidPathException e) {
            throw new IOException(e);
        }
    }

    /** Reading from a pipe would wait for ever. */
    private static void refuseSpecialFiles(Path folder) throws IOException {
        for (String name : new String[] {"HEAD", "commondir", "config", "packed-refs", "shallow"}) {
            Path file = folder.resolve(name);
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new IOException("no file: " + name);
            }
        }
    }
}
