package dev.ashlar.analyzer.question;

import dev.ashlar.analyzer.graph.Level;

/**
 * A part of the code base that a question is about. As the subject of a question a type stands for itself and the types
 * nested in it, a package for its types without those of packages below it, a module for all its types.
 *
 * @param level what it is
 * @param module the name of the module that it lies in, or is; empty for a type outside the input
 * @param name qualified binary name of a type, name of a package (empty for the unnamed one) or of a module
 */
public record Part(Level level, String module, String name) {
    private static final String UNNAMED = "(unnamed package)";

    /** What to call it in a sentence: its name. */
    public String label() {
        return name.isEmpty() ? UNNAMED : name;
    }

    /** A spelling that names this part and no other, even when another module has the same name in it. */
    public String fullLabel() {
        return level == Level.MODULES ? name + ":" : module.isEmpty() ? label() : module + ":" + label();
    }

    /** Whether it is a type that the input uses and does not declare. */
    public boolean isExternal() {
        return module.isEmpty();
    }
}
