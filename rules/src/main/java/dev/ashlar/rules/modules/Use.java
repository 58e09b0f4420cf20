package dev.ashlar.rules.modules;

import java.util.Optional;

/**
 * A module that another one may use.
 *
 * @param namedInterface the one that is granted; empty where the module is used as it offers itself to all
 * @param deprecation present if the use is to go away
 * @param line where it is said, from 1
 */
public record Use(String module, Optional<String> namedInterface, Optional<Deprecation> deprecation, int line) {
    /** The separator of module and interface. */
    static final String GRANT = "::";

    /** As it is written in the file, without its deprecation: {@code stock::events}. */
    public String target() {
        return namedInterface.map(name -> module + GRANT + name).orElse(module);
    }
}
