package dev.ashlar.analyzer.resolution;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.facts.FileFacts;
import dev.ashlar.analyzer.facts.LocatedFacts;
import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.facts.UseKind;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.GraphBuilder;
import dev.ashlar.analyzer.jdk.JdkSignatures;
import dev.ashlar.analyzer.parallel.Workers;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Resolves the names in all files and builds the graph of what uses what. */
public final class Resolver {
    private final List<BuildModule> modules;
    private final boolean withExternal;
    private final Watched watched;
    private final Universe universe = new Universe(JdkSignatures.load());
    private final GraphBuilder graph = new GraphBuilder();
    private final List<ResolvingFile> files = new ArrayList<>();

    private Resolver(List<BuildModule> modules, boolean withExternal, Watched watched) {
        this.modules = modules;
        this.withExternal = withExternal;
        this.watched = watched;
    }

    /**
     * Resolves. The result depends on neither the order of the files nor the number of workers.
     *
     * @param modules all build modules; {@link LocatedFacts#module()} is an index into them
     * @param withExternal whether uses of types outside the input are kept
     * @param watched of which types the uses of members are told
     * @param advance is told after each file, from any thread
     */
    public static Resolution resolve(
            List<BuildModule> modules,
            List<LocatedFacts> facts,
            boolean withExternal,
            Watched watched,
            Workers workers,
            IntConsumer advance) {
        Resolver resolver = new Resolver(modules, withExternal, watched);
        resolver.declare(facts);
        resolver.completeHierarchy();
        workers.run(facts.size(), () -> i -> {
            resolver.files.get(i).evaluate(watched.endpoints());
            advance.accept(1);
        });
        return resolver.collect();
    }

    private void declare(List<LocatedFacts> located) {
        List<ModuleView> views = views();
        for (LocatedFacts file : located) {
            BuildModule module = modules.get(file.module());
            FileFacts facts = file.facts();
            int moduleNode = graph.module(module.name());
            int fileNode = graph.file(moduleNode, file.path(), facts.lines());
            FileScope scope = new FileScope(universe, views.get(file.module()), facts);
            @Nullable TypeSymbol[] symbols = declareTypes(file, moduleNode, fileNode, scope);
            files.add(new ResolvingFile(file, fileNode, scope, symbols, new Uses(withExternal)));
        }
    }

    private @Nullable TypeSymbol[] declareTypes(LocatedFacts file, int moduleNode, int fileNode, FileScope scope) {
        FileFacts facts = file.facts();
        @Nullable TypeSymbol[] symbols = new TypeSymbol[facts.types().size()];
        String prefix = facts.packageName().isEmpty() ? "" : facts.packageName() + ".";
        for (int i = 0; i < symbols.length; i++) {
            TypeFacts type = facts.types().get(i);
            TypeSymbol enclosing = type.enclosing() < 0 ? null : symbols[type.enclosing()];
            if (type.local() || type.enclosing() >= 0 && enclosing == null) {
                continue; // known only where its body is evaluated
            }
            int node = graph.type(
                    moduleNode,
                    facts.packageName(),
                    type.binaryName(),
                    fileNode,
                    type.firstLine(),
                    type.lastLine(),
                    type.kind());
            TypeSymbol symbol = new TypeSymbol(
                    prefix + type.binaryName(), type, enclosing, node, enclosing == null ? scope : enclosing.scope());
            symbol.watch(watched);
            symbols[i] = symbol;
            universe.declare(file.module(), symbol);
            if (enclosing != null) {
                enclosing.declareMember(symbol);
            }
        }
        return symbols;
    }

    private List<ModuleView> views() {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < modules.size(); i++) {
            index.put(modules.get(i).name(), i);
        }
        List<ModuleView> views = new ArrayList<>();
        for (BuildModule module : modules) {
            BitSet dependencies = new BitSet();
            module.dependencies().forEach(name -> dependencies.set(index.getOrDefault(name, views.size())));
            views.add(new ModuleView(views.size(), dependencies, module.dependenciesKnown()));
        }
        return views;
    }

    /** One after the other, so that a class that extends itself is found out by the same class each time. */
    private void completeHierarchy() {
        for (ResolvingFile file : files) {
            for (TypeSymbol symbol : file.symbols()) {
                if (symbol != null) {
                    symbol.supertypes();
                }
            }
        }
        universe.hierarchyIsComplete();
    }

    private Resolution collect() {
        List<Resolution.Failure> failures = new ArrayList<>();
        List<Found> members = new ArrayList<>();
        for (ResolvingFile file : files) {
            file.failure().ifPresent(failures::add);
            file.uses().forEach(new Uses.Consumer() {
                @Override
                public void use(int from, int to, UseKind kind, Tier tier, int line) {
                    graph.dependency(from, to, file.node(), line, kind, tier);
                }

                @Override
                public void external(int from, String qualifiedName, UseKind kind, Tier tier, int line) {
                    graph.dependency(from, graph.external(qualifiedName), file.node(), line, kind, tier);
                }
            });
            file.members().uses().forEach(use -> members.add(new Found(use, file.node())));
            file.release();
        }
        DependencyGraph built = graph.build();
        return new Resolution(built, members.stream().map(this::memberUse).toList(), failures);
    }

    /** A use of a member, and the node of its file. */
    private record Found(MemberUses.Use use, int file) {}

    private MemberUse memberUse(Found found) {
        MemberUses.Use use = found.use();
        return new MemberUse(
                graph.typeNumber(use.from()),
                graph.typeNumber(use.target().node()),
                use.kind(),
                use.member(),
                use.argument(),
                graph.fileNumber(found.file()),
                use.line(),
                use.site());
    }
}
