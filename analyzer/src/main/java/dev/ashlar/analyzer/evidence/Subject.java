package dev.ashlar.analyzer.evidence;

/**
 * A top-level type, which stands for the types nested in it.
 *
 * @param name qualified name
 * @param packageName empty where packages are not to be looked at, and in the unnamed package
 * @param module the build module
 * @param type its number in the dependency graph
 */
public record Subject(String name, String packageName, String module, int type) {

    /** The name without the package. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
