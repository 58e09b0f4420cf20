package dev.ashlar.analyzer.graph;

import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.facts.TypeKind;
import dev.ashlar.analyzer.facts.UseKind;
import java.util.Arrays;

/**
 * Makes a graph of lines like {@code "shop:a.A -> stock:b.B$C extends @7"}: module (default {@code app}), type, then
 * kind (default {@code calls}) and line (default 1) of the edge. A line without an arrow declares a type. Each type is
 * declared in line 1 of the file of its top-level type; {@code java.} types are external.
 */
public final class DrawnGraph {
    private final GraphBuilder builder = new GraphBuilder();

    private DrawnGraph() {}

    public static DependencyGraph of(String... lines) {
        DrawnGraph drawn = new DrawnGraph();
        Arrays.stream(lines).forEach(drawn::line);
        return drawn.builder.build();
    }

    private void line(String line) {
        String[] ends = line.split(" -> ");
        int from = type(ends[0]);
        if (ends.length == 1) {
            return;
        }
        String[] use = ends[1].split(" ");
        UseKind kind = UseKind.CALLS;
        int at = 1;
        for (String word : Arrays.copyOfRange(use, 1, use.length)) {
            if (word.startsWith("@")) {
                at = Integer.parseInt(word.substring(1));
            } else {
                kind = kind(word);
            }
        }
        builder.dependency(from, type(use[0]), file(ends[0]), at, kind, Tier.SOURCE);
    }

    private static UseKind kind(String label) {
        return Arrays.stream(UseKind.values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(label));
    }

    private int type(String name) {
        String qualified = qualified(name);
        if (qualified.startsWith("java.")) {
            return builder.external(qualified);
        }
        int dot = qualified.lastIndexOf('.');
        return builder.type(
                module(name),
                qualified.substring(0, Math.max(0, dot)),
                qualified.substring(dot + 1),
                file(name),
                1,
                10,
                kindOf(qualified));
    }

    private static TypeKind kindOf(String qualified) {
        return qualified.endsWith("package-info") ? TypeKind.PACKAGE_INFO : TypeKind.CLASS;
    }

    private int file(String name) {
        String top = qualified(name).split("\\$")[0];
        return builder.file(module(name), top.replace('.', '/') + ".java", 10);
    }

    private int module(String name) {
        return builder.module(name.contains(":") ? name.substring(0, name.indexOf(':')) : "app");
    }

    private static String qualified(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
