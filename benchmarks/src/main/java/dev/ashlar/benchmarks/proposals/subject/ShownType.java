package dev.ashlar.benchmarks.proposals.subject;

/**
 * A top-level type under the name that a trial gives it; several may have the same.
 *
 * @param pack the package with dots; empty where packages are hidden
 */
public record ShownType(String pack, String simpleName) {

    /** The type of a qualified name. */
    static ShownType of(String qualifiedName) {
        int dot = qualifiedName.lastIndexOf('.');
        return new ShownType(qualifiedName.substring(0, Math.max(0, dot)), qualifiedName.substring(dot + 1));
    }
}
