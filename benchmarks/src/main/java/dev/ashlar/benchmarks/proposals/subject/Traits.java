package dev.ashlar.benchmarks.proposals.subject;

import java.util.List;

/**
 * What is known of a type beside its name and its uses; all sorted and without duplicates.
 *
 * @param identifiers words of the names in its file
 * @param libraries external types that its file imports, and their packages
 * @param tables tables that it reads and writes
 */
public record Traits(List<String> identifiers, List<String> libraries, List<String> tables) {

    /** Where nothing is known. */
    public static final Traits NONE = new Traits(List.of(), List.of(), List.of());

    public Traits {
        identifiers = List.copyOf(identifiers);
        libraries = List.copyOf(libraries);
        tables = List.copyOf(tables);
    }

    /** The same without these words among the identifiers. */
    Traits without(List<String> words) {
        return new Traits(
                identifiers.stream().filter(word -> !words.contains(word)).toList(), libraries, tables);
    }
}
