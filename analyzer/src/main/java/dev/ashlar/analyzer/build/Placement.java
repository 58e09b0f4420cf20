package dev.ashlar.analyzer.build;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which project a source file belongs to, judged by its path alone.
 *
 * @param project folder of the project, relative to the root; empty for the root itself
 */
record Placement(String project, SourceSet sourceSet) {

    private static final Pattern LANGUAGE = Pattern.compile("java|kotlin|groovy|scala|aspectj?|aspects|generated[^/]*");
    private static final Pattern TEST = Pattern.compile("(test|.*Test|.*[-_.]test).*|it|jmh|integration|functional");
    private static final Pattern WRITTEN =
            Pattern.compile("^(?:(.*?)/)?(?:target|build|out|bin)/(generated.*)/", Pattern.DOTALL);
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

    /** The folder such as {@code src/main/resources} that the path is below; Java files in it are text to copy. */
    static Optional<String> resources(String path) {
        List<String> names = List.of(path.split("/", -1));
        int src = sourceFolder(names);
        return src >= 0 && NOT_COMPILED.contains(names.get(src + 2))
                ? Optional.of(String.join("/", names.subList(0, src + 3)))
                : Optional.empty();
    }

    /**
     * The placement of what a build step wrote, such as {@code target/generated-sources/antlr4/A.java}; a part of the path
     * before the build's folder is the project.
     */
    static Optional<Placement> written(String path) {
        Matcher matcher = WRITTEN.matcher(path);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String project = matcher.group(1) == null ? "" : matcher.group(1);
        // Gradle names the source set in one of the next folders; what follows are packages, which may be named alike
        boolean gradle = !matcher.group(2).startsWith("generated-sources");
        boolean test = gradle
                && Stream.of(matcher.group(2).split("/"))
                        .limit(5)
                        .anyMatch(name -> isTest(name) || name.startsWith("generated-test"));
        return Optional.of(new Placement(project, test ? SourceSet.TEST : SourceSet.GENERATED));
    }

    /** Index of the first {@code src} that has a known kind of folder two levels below; -1 if there is none. */
    private static int sourceFolder(List<String> names) {
        for (int i = 0; i + 2 < names.size() - 1; i++) {
            String kind = names.get(i + 2);
            if (names.get(i).equals("src")
                    && (NOT_COMPILED.contains(kind) || LANGUAGE.matcher(kind).matches())) {
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
        boolean generated =
                folders.stream().skip(Math.max(0, folders.size() - 2)).anyMatch(name -> name.startsWith("generated"));
        return generated ? SourceSet.GENERATED : SourceSet.MAIN;
    }

    static boolean isTest(String name) {
        return TEST.matcher(name).matches();
    }
}
