package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.persistence.Carrier;
import dev.ashlar.analyzer.persistence.Entity;
import dev.ashlar.analyzer.persistence.Operation;
import dev.ashlar.analyzer.persistence.Repository;
import dev.ashlar.analyzer.persistence.Statement;
import dev.ashlar.analyzer.persistence.TableName;
import dev.ashlar.analyzer.persistence.TableUse;
import dev.ashlar.analyzer.resolution.MemberUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds which unit reads and writes which table.
 *
 * <p>A statement that a method runs counts for the units that call the method. It counts for the unit that holds it, too, if that is
 * deployed, or if it is a package set and nobody is seen to call it: reflection and frameworks call without leaving a trace. A library
 * does not run by itself: what nobody calls there is only on offer. A statement in a string, and one that is called by its name in a
 * string, counts for the unit that holds it.
 */
final class TableAccesses {
    private final Units units;
    private final DependencyGraph graph;
    private final TableCarriers carriers;
    private final ConfiguredDatabases databases;
    private final GenericOperations generics;
    private final Aggregates aggregates;
    private final Set<TableAccess> found = new TreeSet<>();
    private final List<TableAccess> all = new ArrayList<>();
    private final Map<TableName, Set<TableName>> names = new HashMap<>();
    private final Set<Statement> called = new HashSet<>();

    private TableAccesses(
            Units units,
            DependencyGraph graph,
            TableCarriers carriers,
            ConfiguredDatabases databases,
            GenericOperations generics) {
        this.units = units;
        this.graph = graph;
        this.carriers = carriers;
        this.databases = databases;
        this.generics = generics;
        this.aggregates = new Aggregates(carriers);
    }

    static TableAccesses of(
            Units units,
            DependencyGraph graph,
            TableCarriers carriers,
            ConfiguredDatabases databases,
            List<MemberUse> members) {
        GenericOperations generics = new GenericOperations(graph, carriers, carriers.generics(), members);
        TableAccesses accesses = new TableAccesses(units, graph, carriers, databases, generics);
        for (MemberUse use : members) {
            if (use.kind() == MemberUse.Kind.CALLS) {
                accesses.called(use);
            } else if (use.kind() == MemberUse.Kind.LEAVES) {
                accesses.passed(use, use.from(), use.member(), EntityOperations.of(use.member()));
            } else if (use.kind() == MemberUse.Kind.BINDS) {
                accesses.bound(use);
            }
        }
        carriers.statements().forEach(accesses::written);
        return accesses;
    }

    private void called(MemberUse use) {
        List<Statement> statements = carriers.statements(use.target(), use.member());
        for (Statement statement : statements) {
            int holder = carriers.unitOf(statement);
            boolean countsByItself = holder == units.of(use.from())
                    && units.get(holder).deployable().isPresent();
            if (!countsByItself) {
                called.add(statement);
                add(units.of(use.from()), use.from(), statement, place(use));
            }
        }
        if (statements.isEmpty()) {
            for (Repository repository : carriers.repositories(use.target())) {
                inherited(use, repository);
            }
        }
    }

    private void inherited(MemberUse use, Repository repository) {
        for (Operation operation : repository.operations(use.member())) {
            carriers.entity(repository.entity(), carriers.moduleName(repository.module()))
                    .ifPresent(entity -> add(
                            use.from(),
                            entity,
                            operation,
                            repository.carrier(),
                            simpleName(repository.type()) + "." + use.member(),
                            place(use)));
        }
    }

    /** An entity is given to an entity manager or session, or to the generic data access around one. */
    private void passed(MemberUse use, int type, String callee, Set<Operation> operations) {
        for (Operation operation : operations) {
            carriers.entity(graph.types().qualifiedName(use.target()), graph.moduleName(use.target()))
                    .ifPresent(entity ->
                            add(type, entity, operation, entity.carrier(), Callees.shortName(callee), place(use)));
        }
    }

    /** Whole rows of an entity, and what goes along with them. */
    private void add(int type, Entity entity, Operation operation, Carrier carrier, String how, Place place) {
        int unit = units.of(type);
        int top = topLevel(type);
        boolean all = operation != Operation.DELETE;
        add(new TableAccess(
                unit, top, entity.table(), operation, new TreeSet<>(), all, carrier, how, place, Optional.empty()));
        for (Aggregates.Along along : aggregates.with(entity, operation)) {
            add(new TableAccess(
                    unit, top, along.table(), operation, new TreeSet<>(), all, carrier, how, place, along.cascade()));
        }
    }

    private void bound(MemberUse use) {
        int sign = use.member().indexOf('>');
        String callee = use.member().substring(sign + 1);
        passed(use, typeOf(use, use.member().substring(0, sign), callee), callee, generics.of(callee));
    }

    /**
     * Between packages it is the data access of an entity that writes, and not whoever calls it; what is generic itself belongs to nobody.
     * A library does not run by itself: of deployables it is the one that calls.
     */
    private int typeOf(MemberUse use, String on, String callee) {
        boolean isGeneric = callee.startsWith(on + ".");
        int type = units.kind() != Units.Kind.PACKAGES || isGeneric ? -1 : carriers.find(use.from(), on);
        return type < 0 ? use.from() : type;
    }

    private int topLevel(int type) {
        return type < 0 ? -1 : graph.types().topLevel(type);
    }

    private Place place(MemberUse use) {
        return new Place(graph.files().path(use.file()), use.line());
    }

    private void written(Statement statement) {
        int holder = carriers.unitOf(statement);
        boolean isDeployed = holder >= 0 && units.get(holder).deployable().isPresent();
        boolean runsByItself = units.kind() == Units.Kind.PACKAGES || isDeployed || !statement.callable();
        boolean counts = runsByItself && (isDeployed || !called.contains(statement));
        if (counts) {
            add(holder, carriers.ownerOf(statement), statement, new Place(statement.path(), statement.line()));
        }
    }

    private void add(int unit, int type, Statement statement, Place place) {
        String how = statement.owner().isEmpty()
                ? statement.name()
                : simpleName(statement.owner()) + (statement.name().isEmpty() ? "" : "." + statement.name());
        for (TableUse use : statement.uses()) {
            add(new TableAccess(
                    unit,
                    topLevel(type),
                    use.table(),
                    use.operation(),
                    use.columns(),
                    use.allColumns(),
                    statement.carrier(),
                    how,
                    place,
                    Optional.empty()));
        }
    }

    private void add(TableAccess access) {
        TableName plain = databases.plain(access.unit(), access.table());
        names.computeIfAbsent(access.table(), any -> new TreeSet<>()).add(plain);
        TableAccess named = plain.equals(access.table()) ? access : access.of(plain);
        if (found.add(named)) {
            all.add(named);
        }
    }

    /** Reads and writes, sorted by table. */
    List<TableAccess> all() {
        return all.stream().sorted().toList();
    }

    /** The names that the table has in the accesses of those who write its name like this. */
    Set<TableName> namesOf(TableName written) {
        return names.getOrDefault(written, Set.of(written));
    }

    static String simpleName(String qualified) {
        return qualified.substring(qualified.lastIndexOf('.') + 1).replace('$', '.');
    }
}
