package dev.ashlar.analyzer.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the mapping of one type says, before defaults and supertypes are looked at.
 *
 * @param module number of the build module of the type; that of the mapping if the type is not in the code base
 * @param type qualified binary name
 * @param table its table; the default for what is no entity
 * @param inheritance the strategy that is written: {@code JOINED}
 * @param superclass qualified binary name of the superclass, mapped or not
 * @param secondary further tables of its rows
 * @param overrides column by path, for what mapped superclasses declare
 * @param line from 1
 */
record MappedType(
        int module,
        String type,
        Kind kind,
        String queryName,
        WrittenTable table,
        Optional<String> inheritance,
        Optional<String> superclass,
        List<WrittenTable> secondary,
        Map<String, String> overrides,
        List<Attribute> attributes,
        Carrier carrier,
        String path,
        int line) {

    /** What the type is mapped as. */
    enum Kind {
        ENTITY,
        MAPPED_SUPERCLASS,
        EMBEDDABLE
    }

    MappedType {
        secondary = List.copyOf(secondary);
        overrides = Map.copyOf(overrides);
        attributes = List.copyOf(attributes);
    }

    boolean isEntity() {
        return kind == Kind.ENTITY;
    }
}
