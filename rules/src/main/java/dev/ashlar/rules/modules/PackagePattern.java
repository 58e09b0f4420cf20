package dev.ashlar.rules.modules;

import java.util.Optional;

/**
 * A package, or a package with all below it.
 *
 * @param base a package name of at least one segment
 * @param below whether the packages below count, too: written as {@code ..} at the end
 */
public record PackagePattern(String base, boolean below) {
    private static final String BELOW = "..";

    /** Reads {@code com.acme.order} or {@code com.acme.order..}; nothing if it is neither. */
    public static Optional<PackagePattern> parse(String text) {
        boolean below = text.endsWith(BELOW);
        String base = below ? text.substring(0, text.length() - BELOW.length()) : text;
        return QualifiedName.isValid(base) ? Optional.of(new PackagePattern(base, below)) : Optional.empty();
    }

    /** Whether a package is meant, by its name. */
    public boolean matches(String packageName) {
        return packageName.startsWith(base)
                && (packageName.length() == base.length() || (below && packageName.charAt(base.length()) == '.'));
    }

    /** As it is written in the file. */
    @Override
    public String toString() {
        return below ? base + BELOW : base;
    }
}
