package dev.ashlar.analyzer.evidence;

/**
 * A top-level type, which stands for the types nested in it.
 *
 * @param name qualified name
 * @param packageName empty where packages are not to be looked at, and in the unnamed package
 * @param module the build module
 * @param type its number in the dependency graph
 * @param model the number of the model type that it is or is generated for; -1 if it is neither
 */
public record Subject(String name, String packageName, String module, int type, int model) {
    private static final int NONE = -1;

    /** A type that has nothing to do with models. */
    public Subject(String name, String packageName, String module, int type) {
        this(name, packageName, module, type, NONE);
    }

    /** Whether it is a type whose purpose is the data that it holds, or generated for one. */
    public boolean isOfModel() {
        return model != NONE;
    }

    /** Whether it is generated for a model and moves with it. */
    public boolean isCompanion() {
        return isOfModel() && model != type;
    }

    /** The name without the package. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
