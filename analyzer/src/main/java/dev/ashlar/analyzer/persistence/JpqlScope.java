package dev.ashlar.analyzer.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The variables of a query and those of the queries around it. */
final class JpqlScope {
    private final @Nullable JpqlScope around;
    private final Map<String, Optional<Entity>> variables = new HashMap<>();
    private final List<Entity> roots = new ArrayList<>();

    JpqlScope(@Nullable JpqlScope around) {
        this.around = around;
    }

    /** Variables without regard to case. Those of what is no entity are known, too. */
    void bind(String variable, Optional<Entity> entity) {
        variables.put(variable.toLowerCase(Locale.ROOT), entity);
    }

    /** An entity whose attributes may stand without a variable. */
    void root(Entity entity) {
        roots.add(entity);
    }

    List<Entity> roots() {
        return roots;
    }

    boolean knows(String variable) {
        return variables.containsKey(variable.toLowerCase(Locale.ROOT)) || around != null && around.knows(variable);
    }

    /** What the variable stands for, if that is an entity. */
    Optional<Entity> entity(String variable) {
        Optional<Entity> own = variables.get(variable.toLowerCase(Locale.ROOT));
        if (own != null) {
            return own;
        }
        return around == null ? Optional.empty() : around.entity(variable);
    }

    /** The entities that the query's variables stand for. */
    List<Entity> bound() {
        List<Entity> bound = new ArrayList<>(roots);
        variables.values().forEach(each -> each.ifPresent(bound::add));
        return bound;
    }
}
