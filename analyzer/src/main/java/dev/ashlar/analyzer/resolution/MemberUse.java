package dev.ashlar.analyzer.resolution;

import java.util.Comparator;

/**
 * A use of more than a type: of one of its fields, of a method that reads or writes tables, or a place where a value leaves the code
 * that can be followed.
 *
 * @param from number of the using type in the graph
 * @param target number of the used type in the graph
 * @param member the field; for a call the method; for a value that leaves, the qualified name of who gets it
 *     ({@code org.hibernate.Session.save}); for a signature the annotation that opens it
 * @param argument for a value that leaves, which argument it is, from 0; for a signature 0 if values come in and -1 if they go out; else
 *     -1
 * @param file number of the file in the graph
 * @param line from 1
 * @param site tells uses of one line apart; equal for equal places, without further meaning
 */
public record MemberUse(int from, int target, Kind kind, String member, int argument, int file, int line, int site)
        implements Comparable<MemberUse> {
    private static final Comparator<MemberUse> ORDER = Comparator.comparingInt(MemberUse::from)
            .thenComparingInt(MemberUse::target)
            .thenComparing(MemberUse::kind)
            .thenComparing(MemberUse::member)
            .thenComparingInt(MemberUse::argument)
            .thenComparingInt(MemberUse::file)
            .thenComparingInt(MemberUse::line)
            .thenComparingInt(MemberUse::site);

    /** What happens to the target. */
    public enum Kind {
        /** A call returns a value of the type; the class file names it, even where the source does not. */
        RETURNED,
        /** A field is read, directly or through a getter. */
        READS,
        /** A field is set, directly, through a setter, a builder or a {@code with} method. */
        WRITES,
        /** An object is made. */
        CONSTRUCTS,
        /** A method of a watched type, such as a repository, is called. */
        CALLS,
        /**
         * A method of a generic data access type is called where the type is a type argument, or one that takes any object is given a
         * value of the type; the member is the type that the call is made on, {@code >} and the method with its type, the argument says
         * which type argument it is, -1 for a value.
         */
        BINDS,
        /**
         * A method of a generic data access type hands on values of its type parameter, or of any type, or calls a generic type of it;
         * the member is both methods with {@code >} between them, the second with its type, the argument says which type parameter it
         * is, -1 for any type.
         */
        FORWARDS,
        /** A value of the type, a collection of these or its class is given to code that was not read. */
        LEAVES,
        /** The signature of a method that is called from outside names the type; the member says which annotation makes it so. */
        EXPOSES
    }

    @Override
    public int compareTo(MemberUse other) {
        return ORDER.compare(this, other);
    }
}
