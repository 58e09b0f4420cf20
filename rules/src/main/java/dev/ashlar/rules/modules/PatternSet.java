package dev.ashlar.rules.modules;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Types said by patterns. To look one up takes time linear in the segments of its name, whatever the number of patterns. */
final class PatternSet {
    private final Set<String> names = new HashSet<>();
    private final Set<String> below = new HashSet<>();

    /** A pattern without {@code ..} is the name of a type or of a package: no two of them share a name (JLS 7.1). */
    PatternSet(Collection<Entry<PackagePattern>> patterns) {
        for (Entry<PackagePattern> entry : patterns) {
            PackagePattern pattern = entry.value();
            (pattern.below() ? below : names).add(pattern.base());
        }
    }

    boolean contains(String type) {
        String pack = QualifiedName.packageOf(type);
        return names.contains(type) || names.contains(pack) || containsAbove(pack);
    }

    private boolean containsAbove(String pack) {
        for (String name = pack; !name.isEmpty(); name = QualifiedName.packageOf(name)) {
            if (below.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
