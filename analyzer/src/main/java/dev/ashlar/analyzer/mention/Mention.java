package dev.ashlar.analyzer.mention;

import java.util.Comparator;

/**
 * A line that names a type, a package of types, or a file.
 *
 * @param module index in the list of modules that was asked about; -1 if the file lies in none
 * @param type binary name of the type, of several with the same simple name each is mentioned; or the name of the package or file
 * @param path as the file is printed
 * @param line from 1
 */
public record Mention(int module, String type, Kind kind, String path, int line) implements Comparable<Mention> {

    private static final Comparator<Mention> ORDER = Comparator.comparing(Mention::path)
            .thenComparingInt(Mention::line)
            .thenComparing(Mention::type)
            .thenComparing(Mention::kind)
            .thenComparingInt(Mention::module);

    /** How the type is named. */
    public enum Kind {
        /** By its full name. */
        QUALIFIED,
        /** By its simple name, in a file where that can mean a type: it may be another one, or none. */
        SIMPLE,
        /** An entity, by what it is called in queries. */
        ENTITY,
        /** The package as a whole: imported, or handed to something that looks for classes. */
        PACKAGE,
        /** The package, handed to MyBatis, which makes objects of the mappers in it and asks for none. */
        MAPPERS,
        /** The package, as the beginning of a name that is put together at run time: any of its types may be meant. */
        PREFIX,
        /** The package is that of the file, or something else of it is named: simple names can mean its types. */
        NEAR,
        /** A file, by its name without folders. */
        FILE;

        /** Whether it is a type that is named, and not a package. */
        public boolean isOfType() {
            return this == QUALIFIED || this == SIMPLE || this == ENTITY;
        }
    }

    /** Whether the file is a source in a language in which types of other packages have to be imported. */
    public boolean isInLanguage() {
        return Reading.isLanguage(path);
    }

    /** The same line, of another kind. */
    Mention of(Kind other) {
        return new Mention(module, type, other, path, line);
    }

    @Override
    public int compareTo(Mention other) {
        return ORDER.compare(this, other);
    }
}
