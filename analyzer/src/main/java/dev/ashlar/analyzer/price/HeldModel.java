package dev.ashlar.analyzer.price;

import dev.ashlar.analyzer.usage.Place;
import java.util.List;
import java.util.Optional;

/**
 * A model type that other modules use than the one that holds it.
 *
 * @param model qualified name
 * @param holder the module that it is assigned to
 * @param users the other modules that use it or what is generated for it, sorted; at least one
 * @param owner the module that it belongs to; empty if undecided
 * @param why the rule that decided, or why none did
 */
public record HeldModel(
        String model, String holder, List<String> users, Optional<String> owner, String why, Place place) {
    public HeldModel {
        users = List.copyOf(users);
    }

    /** Whether it belongs to another module than the one that holds it. */
    public boolean isMisplaced() {
        return owner.isPresent() && !owner.get().equals(holder);
    }
}
