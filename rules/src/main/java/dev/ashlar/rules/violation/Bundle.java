package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.ModuleSpec;
import java.util.List;

/**
 * All that binds one module to another.
 *
 * @param pairs of types, each once, sorted by name
 */
record Bundle(ModuleSpec from, ModuleSpec to, List<TypePair> pairs) {
    Bundle {
        pairs = List.copyOf(pairs);
    }
}
