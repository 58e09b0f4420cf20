package dev.ashlar.analyzer.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks for repositories inside a folder. */
final class RepositorySearch {

    /** Where people check out their services side by side: {@code shop/orders}, or {@code shop/services/orders}. */
    private static final int DEPTH = 2;

    private RepositorySearch() {}

    /** The outermost ones, sorted; links are not followed, folders that cannot be listed hold none. */
    static List<Path> below(Path folder) {
        List<Path> found = new ArrayList<>();
        List<Path> level = List.of(folder);
        for (int depth = 0; depth < DEPTH; depth++) {
            List<Path> next = level.stream().flatMap(RepositorySearch::folders).toList();
            next.stream().filter(Checkout::isTop).forEach(found::add);
            level = next.stream().filter(inside -> !Checkout.isTop(inside)).toList();
        }
        return found.stream().sorted().toList();
    }

    private static Stream<Path> folders(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)).toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}
