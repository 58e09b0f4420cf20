package dev.ashlar.analyzer.build;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which project a source file belongs to, judged by its path alone.
 *
 * @param project folder of the project, relative to the root; empty for the root itself
 */
record Placement(String project, SourceSet sourceSet) {

    private static final Pattern LANGUAGE = Pattern.compile("java|kotlin|groovy|scala|aspectj?|aspects|generated[^/]*");
    private static final Pattern TEST = Pattern.compile("(test|.*Test|.*[-_.]test).*|it|jmh");
    private static final Set<String> NOT_COMPILED = Set.of("resources", "webapp");

    /** The placement of a path below a folder such as {@code src/main/java}; empty if there is none. */
    static Optional<Placement> standard(String path) {
        List<String> names = List.of(path.split("/", -1));
        int src = sourceFolder(names);
        if (src < 0 || !LANGUAGE.matcher(names.get(src + 2)).matches()) {
            return Optional.empty();
        }
        SourceSet set = sourceSet(names.subList(0, src + 3));
        return Optional.of(new Placement(String.join("/", names.subList(0, src)), set));
    }

    /** Whether the path is below a folder such as {@code src/main/resources}, whose Java files are text to copy. */
    static boolean isResource(String path) {
        List<String> names = List.of(path.split("/", -1));
        int src = sourceFolder(names);
        return src >= 0 && NOT_COMPILED.contains(names.get(src + 2));
    }

    /** Index of the first {@code src} that has a known kind of folder two levels below; -1 if there is none. */
    private static int sourceFolder(List<String> names) {
        for (int i = 0; i + 2 < names.size() - 1; i++) {
            String kind = names.get(i + 2);
            if (names.get(i).equals("src") && (NOT_COMPILED.contains(kind) || LANGUAGE.matcher(kind).matches())) {
                return i;
            }
        }
        return -1;
    }

    /** What the names of the folders down to a source root say: {@code src/integrationTest/java} holds tests. */
    static SourceSet sourceSet(List<String> folders) {
        for (int i = 0; i + 1 < folders.size(); i++) {
            if (folders.get(i).equals("src") && isTest(folders.get(i + 1))) {
                return SourceSet.TEST;
            }
        }
        boolean generated = folders.stream().skip(Math.max(0, folders.size() - 2)).anyMatch(name -> name.startsWith("generated"));
        return generated ? SourceSet.GENERATED : SourceSet.MAIN;
    }

    static boolean isTest(String name) {
        return TEST.matcher(name).matches();
    }
}
