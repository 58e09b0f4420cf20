package dev.ashlar.rules.violation;

import java.util.Comparator;

/**
 * A type of a module.
 *
 * @param module its number by name
 * @param type qualified name; types of that name in several build modules are one member
 */
record Member(int module, String type) implements Comparable<Member> {
    private static final Comparator<Member> ORDER =
            Comparator.comparingInt(Member::module).thenComparing(Member::type);

    @Override
    public int compareTo(Member other) {
        return ORDER.compare(this, other);
    }
}
