package dev.ashlar.analyzer.resolution;

import dev.ashlar.analyzer.facts.FileFacts;
import dev.ashlar.analyzer.facts.Import;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A compilation unit: its package, its imports and its module; remembers which imports were needed. */
final class FileScope extends Scope {
    private final Universe universe;
    private final ModuleView module;
    private final String packageName;
    private final Map<String, Import> singleImports = new HashMap<>();
    private final List<Import> onDemandImports = new ArrayList<>();
    private final Map<String, List<Import>> singleStaticImports = new HashMap<>();
    private final List<Import> staticOnDemandImports = new ArrayList<>();
    private final Map<String, Optional<Type>> known = new ConcurrentHashMap<>();
    private final Map<String, Optional<TypeSymbol>> knownQualified = new ConcurrentHashMap<>();
    private final Map<Import, Boolean> used = new ConcurrentHashMap<>();

    FileScope(Universe universe, ModuleView module, FileFacts facts) {
        this.universe = universe;
        this.module = module;
        this.packageName = facts.packageName();
        for (Import declared : facts.imports()) {
            switch (declared.form()) {
                case SINGLE -> singleImports.putIfAbsent(declared.simpleName(), declared);
                case ON_DEMAND, MODULE -> onDemandImports.add(declared);
                case STATIC ->
                    singleStaticImports
                            .computeIfAbsent(declared.simpleName(), name -> new ArrayList<>(1))
                            .add(declared);
                case STATIC_ON_DEMAND -> staticOnDemandImports.add(declared);
            }
        }
    }

    @Override
    Universe universe() {
        return universe;
    }

    @Override
    @Nullable
    TypeSymbol currentType() {
        return null;
    }

    @Override
    FileScope file() {
        return this;
    }

    @Override
    boolean hasBinaryNames() {
        return false;
    }

    String packageName() {
        return packageName;
    }

    /** The static imports of this very name. */
    List<Import> singleStaticImports(String name) {
        return singleStaticImports.getOrDefault(name, List.of());
    }

    List<Import> staticOnDemandImports() {
        return staticOnDemandImports;
    }

    /** Notes that a name in this file came in through the import. */
    void use(Import needed) {
        used.put(needed, true);
    }

    boolean isUsed(Import declared) {
        return used.containsKey(declared);
    }

    @Override
    @Nullable
    Type lookup(String simpleName) {
        Optional<Type> cached = known.get(simpleName);
        if (cached == null) {
            TypeSymbol found = find(simpleName);
            cached = found == null ? Optional.empty() : Optional.of(found.rawType());
            remember(known, simpleName, cached);
        }
        return cached.orElse(null);
    }

    /** JLS 6.4.1: single imports shadow the package, the package shadows imports on demand. */
    private @Nullable TypeSymbol find(String name) {
        Import single = singleImports.get(name);
        if (single != null) {
            used.put(single, true);
            return imported(single.name());
        }
        TypeSymbol found = throughSingleStaticImport(name);
        if (found == null) {
            found = universe.find(module, packageName.isEmpty() ? name : packageName + "." + name);
        }
        if (found == null) {
            found = onDemand(name);
        }
        if (found == null) {
            found = throughModuleImport(name);
        }
        return found == null ? knownOnDemand(name) : found;
    }

    private @Nullable TypeSymbol knownOnDemand(String name) {
        for (Import declared : onDemandImports) {
            if (SessionSources.knows(declared.name() + "." + name)) {
                return universe.external(declared.name() + "." + name);
            }
        }
        return null;
    }

    /** The type of a canonical name; an unread one if it is neither part of the input nor of the JDK. */
    TypeSymbol imported(String name) {
        TypeSymbol found = qualified(name);
        return found == null ? universe.external(QualifiedNames.binary(name)) : found;
    }

    /** The type that was not read of a name which is written with its package, as if it were imported; null for other names. */
    @Nullable
    TypeSymbol unread(String name) {
        if (!QualifiedNames.hasPackage(name)) {
            return null;
        }
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            if (universe.find(module, name.substring(0, dot)) != null) {
                return null;
            }
        }
        return universe.find(module, name) == null ? universe.external(QualifiedNames.binary(name)) : null;
    }

    private @Nullable TypeSymbol throughSingleStaticImport(String name) {
        for (Import declared : singleStaticImports(name)) {
            TypeSymbol outer = qualified(declared.qualifier());
            TypeSymbol member = outer == null ? null : outer.memberType(name);
            if (member != null) {
                used.put(declared, true);
                return member;
            }
        }
        return null;
    }

    private @Nullable TypeSymbol onDemand(String name) {
        TypeSymbol found = null;
        for (Import declared : onDemandImports) {
            TypeSymbol candidate =
                    declared.form() == Import.Form.MODULE ? null : inPackageOrType(declared.name(), name);
            found = preferred(found, candidate, declared);
        }
        for (Import declared : staticOnDemandImports) {
            TypeSymbol outer = qualified(declared.name());
            found = preferred(found, outer == null ? null : outer.memberType(name), declared);
        }
        TypeSymbol implicit = universe.libraryInPackage("java.lang", name);
        return found == null ? implicit : found;
    }

    /** Code that compiles has at most one candidate; a newer JDK may add another, which the input's own type beats. */
    private @Nullable TypeSymbol preferred(@Nullable TypeSymbol found, @Nullable TypeSymbol candidate, Import through) {
        if (candidate == null || found != null && (found.inInput() || !candidate.inInput())) {
            return found;
        }
        used.put(through, true);
        return candidate;
    }

    private @Nullable TypeSymbol inPackageOrType(String packageOrType, String name) {
        TypeSymbol direct = universe.find(module, packageOrType + "." + name);
        if (direct != null) {
            return direct.isPublic() || packageOrType.equals(packageName) ? direct : null;
        }
        TypeSymbol outer = universe.jdk().hasPackage(packageOrType) ? null : qualified(packageOrType);
        return outer == null ? null : outer.memberType(name);
    }

    private @Nullable TypeSymbol throughModuleImport(String name) {
        for (Import declared : onDemandImports) {
            if (declared.form() == Import.Form.MODULE) {
                for (String exported : universe.jdk().packagesOfModule(declared.name())) {
                    TypeSymbol found = universe.libraryInPackage(exported, name);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    /** The type with this canonical name as this file sees it; null if there is none in the input and the JDK. */
    @Override
    @Nullable
    TypeSymbol qualified(String name) {
        Optional<TypeSymbol> cached = knownQualified.get(name);
        if (cached == null) {
            cached = Optional.ofNullable(findQualified(name));
            remember(knownQualified, name, cached);
        }
        return cached.orElse(null);
    }

    /** While supertypes are being resolved, what is not found now may be found later. */
    private <T> void remember(Map<String, Optional<T>> answers, String name, Optional<T> answer) {
        if (answer.isPresent() || universe.complete()) {
            answers.put(name, answer);
        }
    }

    private @Nullable TypeSymbol findQualified(String name) {
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            TypeSymbol top = universe.find(module, name.substring(0, dot));
            if (top != null) {
                return top.memberTypeByPath(name.substring(dot + 1));
            }
        }
        return universe.find(module, name);
    }

    /** The type of the input that a string means, written with dots or as a binary name; null if none. */
    @Nullable
    TypeSymbol namedInString(String text) {
        return text.indexOf('$') < 0 ? qualified(text) : universe.find(module, text);
    }
}
