package dev.ashlar.analyzer.question;

import java.util.List;

/**
 * Who uses a part. Uses from within the part are left out.
 *
 * @param users by package, sorted by module and package name
 */
public record Usages(Part of, List<Group> users) {
    public Usages {
        users = List.copyOf(users);
    }

    /** The number of types that use the part. */
    public int typeCount() {
        return (int) users.stream()
                .flatMap(group -> group.pairs().stream())
                .map(TypePair::from)
                .distinct()
                .count();
    }

    /** The number of lines that use the part. */
    public int lineCount() {
        return users.stream()
                .flatMap(group -> group.pairs().stream())
                .mapToInt(pair -> pair.evidence().size())
                .sum();
    }

    /**
     * The users of one package.
     *
     * @param pack the package they are in
     * @param pairs what they use of the part, sorted by the names of both; never empty
     */
    public record Group(Part pack, List<TypePair> pairs) {
        public Group {
            pairs = List.copyOf(pairs);
        }
    }
}
