package dev.ashlar.analyzer.usage;

import java.util.List;

/**
 * A type whose purpose is the data that it holds.
 *
 * @param type its number in the graph; it is a top-level type
 * @param module name of its build module
 * @param name qualified name
 * @param reason why it is a model type
 * @param fields names of its own fields that are not static, in the order of the source
 * @param platform whether it only wraps what others define (it has type parameters), so that everybody uses it and nobody owns it
 * @param companions generated types that move with it, by number in the graph, sorted
 */
public record ModelType(
        int type,
        String module,
        String name,
        String reason,
        List<String> fields,
        boolean platform,
        List<Integer> companions,
        Place place) {
    public ModelType {
        fields = List.copyOf(fields);
        companions = List.copyOf(companions);
    }

    /** The name without the package. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
