package dev.ashlar.analyzer.facts;

/** What kind of declaration a type is. */
public enum TypeKind {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION,
    /** {@code package-info.java}: no type, but its annotations depend on types. */
    PACKAGE_INFO,
    /** {@code module-info.java}: no type, but its services name types. */
    MODULE_INFO;

    /** Whether an {@code extends} clause of this declaration names interfaces. */
    public boolean isInterface() {
        return this == INTERFACE || this == ANNOTATION;
    }
}
