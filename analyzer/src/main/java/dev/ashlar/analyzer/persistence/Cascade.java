package dev.ashlar.analyzer.persistence;

import java.util.Locale;
import java.util.Set;

/**
 * A reference of an entity whose target is stored or deleted together with it, without being named where that happens.
 *
 * @param target qualified binary name of the entity that goes along
 * @param stores whether it is inserted and updated
 * @param deletes whether it is deleted
 * @param line of the annotation or element that says so, from 1
 */
public record Cascade(String target, boolean stores, boolean deletes, String path, int line) {
    private static final Set<String> STORES =
            Set.of("ALL", "PERSIST", "MERGE", "SAVEUPDATE", "SAVE", "UPDATE", "REPLICATE", "ALLDELETEORPHAN");
    private static final Set<String> DELETES = Set.of("ALL", "REMOVE", "DELETE", "DELETEORPHAN", "ALLDELETEORPHAN");

    /** Whether a word that JPA, Hibernate or a mapping file has for it makes the target be inserted or updated. */
    static boolean stores(String word) {
        return STORES.contains(plain(word));
    }

    /** Whether a word that JPA, Hibernate or a mapping file has for it makes the target be deleted. */
    static boolean deletes(String word) {
        return DELETES.contains(plain(word));
    }

    /** {@code SAVE_UPDATE}, {@code save-update} and {@code CascadeType.SAVE_UPDATE} are one. */
    private static String plain(String word) {
        return word.substring(word.lastIndexOf('.') + 1)
                .strip()
                .toUpperCase(Locale.ROOT)
                .replaceAll("^CASCADE-|[_-]", "");
    }
}
