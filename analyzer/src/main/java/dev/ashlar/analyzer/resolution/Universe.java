package dev.ashlar.analyzer.resolution;

import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.facts.TypeKind;
import dev.ashlar.analyzer.facts.TypeRef;
import dev.ashlar.analyzer.jdk.JdkSignatures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** All types there are: those of the input by module and name, those of the JDK by name, and the names of all others. */
final class Universe {
    /** The same qualified name in one or more modules. */
    private record Homonyms(
            int module, TypeSymbol type, @Nullable Homonyms next) {}

    private final Map<String, Homonyms> input = new HashMap<>();
    private final JdkSignatures jdk;
    private final Map<String, Optional<TypeSymbol>> library = new ConcurrentHashMap<>();
    private final Map<String, TypeSymbol> external = new ConcurrentHashMap<>();
    private final Map<String, Optional<TypeSymbol>> libraryMembers = new ConcurrentHashMap<>();
    private final ClassType object;
    private final WildcardType wildcard;
    private boolean complete;

    Universe(JdkSignatures jdk) {
        this.jdk = jdk;
        this.object = libraryType("java.lang.Object");
        this.wildcard = new WildcardType(object, false, object);
    }

    /** Adds a top-level or member type of the input; the first of a name in a module counts. */
    void declare(int module, TypeSymbol type) {
        Homonyms others = input.get(type.qualifiedName());
        for (Homonyms other = others; other != null; other = other.next()) {
            if (other.module() == module) {
                return;
            }
        }
        input.put(type.qualifiedName(), new Homonyms(module, type, others));
    }

    /** Says that the supertypes of all types of the input are known. */
    void hierarchyIsComplete() {
        complete = true;
    }

    boolean complete() {
        return complete;
    }

    JdkSignatures jdk() {
        return jdk;
    }

    ClassType object() {
        return object;
    }

    WildcardType wildcard() {
        return wildcard;
    }

    /** The type of this binary name that the module sees: its own, one of its dependencies, one of the JDK; null if none. */
    @Nullable
    TypeSymbol find(ModuleView from, String binaryName) {
        Homonyms candidates = input.get(binaryName);
        if (candidates != null) {
            TypeSymbol visible = visible(from, candidates);
            if (visible != null) {
                return visible;
            }
        }
        return library(binaryName);
    }

    private static @Nullable TypeSymbol visible(ModuleView from, Homonyms candidates) {
        TypeSymbol found = null;
        int others = 0;
        for (Homonyms candidate = candidates; candidate != null; candidate = candidate.next()) {
            if (candidate.module() == from.index()) {
                return candidate.type();
            }
            if (from.sees(candidate.module()) || !from.complete()) {
                found = candidate.type();
                others++;
            }
        }
        return others == 1 ? found : null;
    }

    /** The type of the JDK with this binary name; null if there is none. */
    @Nullable
    TypeSymbol library(String binaryName) {
        Optional<TypeSymbol> known = library.get(binaryName);
        if (known == null) {
            if (!jdk.contains(binaryName)) {
                return null;
            }
            known = jdk.type(binaryName)
                    .map(facts -> new TypeSymbol(binaryName, facts, null, TypeSymbol.EXTERNAL, new LibraryScope(this)));
            Optional<TypeSymbol> earlier = library.putIfAbsent(binaryName, known);
            known = earlier == null ? known : earlier;
        }
        return known.orElse(null);
    }

    /** The public type of a package of the JDK; null if there is none. */
    @Nullable
    TypeSymbol libraryInPackage(String packageName, String simpleName) {
        return jdk.inPackage(packageName, simpleName).map(this::library).orElse(null);
    }

    @Nullable
    TypeSymbol libraryMember(TypeSymbol outer, String name) {
        String binaryName = outer.qualifiedName() + "$" + name;
        return libraryMembers
                .computeIfAbsent(
                        binaryName,
                        key -> jdk.memberType(outer.qualifiedName(), name).map(this::library))
                .orElse(null);
    }

    /** A well-known type of the JDK. */
    ClassType libraryType(String binaryName) {
        TypeSymbol symbol = library(binaryName);
        return symbol == null ? external(binaryName).rawType() : symbol.rawType();
    }

    /** A type of which nothing but the binary name is known. */
    TypeSymbol external(String binaryName) {
        return external.computeIfAbsent(
                binaryName, name -> new TypeSymbol(name, null, null, TypeSymbol.EXTERNAL, new LibraryScope(this)));
    }

    /** A member of an unread type is itself unread; of a type that was read there is none, null. */
    @Nullable
    Type externalMember(TypeSymbol outer, String path) {
        return outer.isUnread()
                ? external(outer.qualifiedName() + "$" + path.replace('.', '$')).rawType()
                : null;
    }

    /** The supertype that is written here; one that cannot be found becomes an unread type. */
    ClassType supertype(Scope scope, TypeRef written) {
        return scope.resolve(written) instanceof ClassType type
                ? type
                : external(written.name()).rawType();
    }

    /** The superclass that nobody writes. */
    Optional<ClassType> implicitSuperclass(TypeSymbol symbol, TypeKind kind) {
        return switch (kind) {
            case ENUM -> Optional.of(libraryType("java.lang.Enum").symbol().withArguments(List.of(symbol.rawType())));
            case RECORD -> Optional.of(libraryType("java.lang.Record"));
            case ANNOTATION -> Optional.of(libraryType("java.lang.annotation.Annotation"));
            case INTERFACE -> Optional.empty();
            case CLASS, PACKAGE_INFO, MODULE_INFO -> symbol == object(symbol) ? Optional.empty() : Optional.of(object);
        };
    }

    /** The symbol itself if it is {@code Object}, which is asked for before {@link #object} is set. */
    private static @Nullable TypeSymbol object(TypeSymbol symbol) {
        return symbol.qualifiedName().equals("java.lang.Object") ? symbol : null;
    }

    boolean isSupertypeOfArrays(TypeSymbol symbol) {
        return symbol == object.symbol()
                || symbol.qualifiedName().equals("java.lang.Cloneable")
                || symbol.qualifiedName().equals("java.io.Serializable");
    }

    /** The type as a reference type: primitives boxed. */
    Type boxed(Type type) {
        return type instanceof PrimitiveType primitive ? libraryType(primitive.box()) : type;
    }

    /** Facts of a local class are declared where its body is evaluated. */
    static TypeSymbol local(TypeFacts facts, TypeSymbol enclosing, Scope scope) {
        return new TypeSymbol(
                enclosing.qualifiedName() + "$" + facts.name(), facts, enclosing, enclosing.node(), scope);
    }
}
