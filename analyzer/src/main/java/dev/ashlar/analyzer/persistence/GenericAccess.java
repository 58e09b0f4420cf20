package dev.ashlar.analyzer.persistence;

import java.util.Optional;
import java.util.Set;

/**
 * A type that may read and write the table of whatever entity is its type argument, or is given to one of its methods.
 *
 * @param module number of its build module
 * @param type qualified binary name
 * @param library the carrier of the library's type that it extends; empty if it extends none that is known
 */
public record GenericAccess(int module, String type, Optional<Carrier> library) {

    /** What a method that the type inherits from its library does to the table; empty if nothing. */
    public Set<Operation> operations(String method) {
        return library.map(carrier -> Repository.operations(carrier, method)).orElse(Set.of());
    }
}
