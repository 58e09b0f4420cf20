package dev.ashlar.analyzer.resolution;

import dev.ashlar.analyzer.facts.FieldFacts;
import dev.ashlar.analyzer.facts.Import;
import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.facts.UseKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What names mean where they stand: a variable before a type, a type before a package (JLS 6.4.2, 6.5). */
final class Names {
    private final Frames frames;
    private final FileScope file;
    private final Universe universe;
    private final Evaluation evaluation;

    /** A field as a member of some type. */
    private record Found(FieldSymbol field, Type type) {}

    Names(Frames frames, FileScope file, Evaluation evaluation) {
        this.frames = frames;
        this.file = file;
        this.universe = file.universe();
        this.evaluation = evaluation;
    }

    /** A simple name in an expression. */
    Value simple(UseKind kind, String name) {
        Type variable = variable(name, kind);
        if (variable != null) {
            return variable;
        }
        Type imported = staticallyImported(name, kind);
        if (imported != null) {
            return imported;
        }
        Type type = frames.scope().lookup(name);
        if (type instanceof ClassType named) {
            return new Value.StaticType(named, evaluation.line());
        }
        return type == null ? new Value.PackageName(name) : type;
    }

    /** Locals and fields, from the innermost class outwards. */
    private @Nullable Type variable(String name, UseKind kind) {
        int top = frames.height();
        for (Frames.Body body = frames.body(); body != null; body = body.outer()) {
            Type local = frames.variable(name, body.base(), top);
            if (local != null) {
                return local;
            }
            Found field = find(body.symbol().thisType(), name);
            if (field != null) {
                evaluation.use(body.symbol(), kind, Tier.INFERRED, evaluation.line());
                evaluation.accessed(field.field(), kind);
                return field.type();
            }
            top = body.base();
        }
        return frames.variable(name, 0, top);
    }

    private static @Nullable Found find(ClassType type, String name) {
        for (ClassType ancestor : type.symbol().ancestors().types()) {
            FieldSymbol field = ancestor.symbol().ownField(name);
            if (field != null && field.isMemberOf(type.symbol())) {
                Type declared = field.type().substitute(Bindings.of(ancestor)).substitute(Bindings.of(type));
                return new Found(field, declared);
            }
        }
        return null;
    }

    private @Nullable Type staticallyImported(String name, UseKind kind) {
        for (Import single : file.singleStaticImports(name)) {
            TypeSymbol holder = file.imported(single.qualifier());
            Found field = find(holder.rawType(), name);
            if (field != null || holder.isUnread() && frames.scope().lookup(name) == null) {
                return importedField(single, holder, field, kind);
            }
        }
        for (Import onDemand : file.staticOnDemandImports()) {
            TypeSymbol holder = file.qualified(onDemand.name());
            Found field = holder == null ? null : find(holder.rawType(), name);
            if (field != null && holder != null) {
                return importedField(onDemand, holder, field, kind);
            }
        }
        return null;
    }

    private Type importedField(Import through, TypeSymbol holder, @Nullable Found field, UseKind kind) {
        file.use(through);
        evaluation.use(holder, kind, Tier.SOURCE, evaluation.line());
        if (field == null) {
            return Type.Special.UNKNOWN;
        }
        if (field.field().owner() != holder) {
            evaluation.use(field.field().owner(), kind, Tier.INFERRED, evaluation.line());
        }
        return field.type();
    }

    /** {@code scope.name} in an expression. */
    Value field(Value scope, UseKind kind, String name) {
        if (scope instanceof Value.PackageName prefix) {
            return qualified(prefix.name() + "." + name);
        }
        if (scope instanceof Value.StaticType holder) {
            return staticMember(holder, name, kind);
        }
        Type type = evaluation.settle(scope, Type.Special.UNKNOWN);
        Type upper = type.upper();
        if (upper instanceof ArrayType) {
            return name.equals("length") ? PrimitiveType.INT : Type.Special.UNKNOWN;
        }
        evaluation.dereference(type, kind);
        if (upper instanceof IntersectionType parts) {
            upper = parts.types().get(0);
        }
        Found found = upper instanceof ClassType known ? find(known, name) : null;
        if (found == null) {
            return Type.Special.UNKNOWN;
        }
        evaluation.accessed(found.field(), kind);
        return found.type();
    }

    private Value qualified(String name) {
        TypeSymbol read = file.qualified(name);
        TypeSymbol type = read == null ? file.unread(name) : read;
        return type == null ? new Value.PackageName(name) : new Value.StaticType(type.rawType(), evaluation.line());
    }

    private Value staticMember(Value.StaticType holder, String name, UseKind kind) {
        Found field = find(holder.type(), name);
        if (field != null) {
            evaluation.use(holder.type().symbol(), kind, Tier.SOURCE, holder.line());
            return field.type();
        }
        TypeSymbol member = holder.type().symbol().memberType(name);
        evaluation.use(holder.type().symbol(), member == null ? kind : UseKind.QUALIFIER, Tier.SOURCE, holder.line());
        return member == null ? Type.Special.UNKNOWN : new Value.StaticType(member.rawType(), evaluation.line());
    }

    /** A simple name after {@code case}: a constant of the selector's enum, else any constant; nobody knows without its type. */
    void caseLabel(Type selector, String name) {
        if (selector.upper() instanceof ClassType type
                && type.symbol().isEnum()
                && type.symbol().ownField(name) != null) {
            evaluation.use(type.symbol(), UseKind.READS, Tier.INFERRED, evaluation.line());
        } else if (selector.known() && !isUnread(selector)) {
            evaluation.settle(simple(UseKind.READS, name), Type.Special.UNKNOWN);
        }
    }

    /** Constants have types of the JDK, so that a type that nobody knows is an enum. */
    private static boolean isUnread(Type selector) {
        return selector.upper() instanceof ClassType type && type.symbol().isUnread();
    }

    /** A type that is written in the source; the types that qualify it are named as well. */
    void writtenType(UseKind kind, Frames where, int reference) {
        if (where.type(reference) instanceof ClassType type) {
            evaluation.use(type.symbol(), kind, Tier.SOURCE, evaluation.line());
        }
        String name = where.reference(reference).name();
        int dot = name.indexOf('.');
        while (dot > 0) {
            if (where.scope().resolveName(name.substring(0, dot)) instanceof ClassType outer) {
                evaluation.use(outer.symbol(), UseKind.QUALIFIER, Tier.SOURCE, evaluation.line());
            }
            dot = name.indexOf('.', dot + 1);
        }
    }

    /** A string that may name a class of the input. */
    void inString(String text) {
        TypeSymbol type = file.namedInString(text);
        if (type != null && type.inInput()) {
            evaluation.use(type, UseKind.STRING, Tier.STRING, evaluation.line());
        }
    }

    /** A name that was seen among the tokens of something that does not parse. */
    void mentioned(String name) {
        if (frames.scope().resolveName(name) instanceof ClassType type) {
            evaluation.use(type.symbol(), UseKind.MENTIONS, Tier.SKIM, evaluation.line());
            return;
        }
        for (Import single : file.singleStaticImports(name)) {
            file.use(single);
            evaluation.use(file.imported(single.qualifier()), UseKind.MENTIONS, Tier.SKIM, evaluation.line());
        }
    }

    /** What an enhanced for gets out of a value, of which it calls {@code iterator()}. */
    Type elementOf(Type iterated) {
        if (iterated.upper() instanceof ArrayType array) {
            return array.component();
        }
        evaluation.dereference(iterated, UseKind.CALLS);
        ClassType iterable = Subtyping.asSuper(
                iterated, universe.libraryType("java.lang.Iterable").symbol());
        return iterable == null || iterable.arguments().isEmpty()
                ? Type.Special.UNKNOWN
                : iterable.arguments().get(0);
    }

    /** The type of a record's component. */
    Type componentOf(Type type, int index) {
        if (!(type.upper() instanceof ClassType known) || !known.symbol().isRecord()) {
            return Type.Special.UNKNOWN;
        }
        List<FieldFacts> components = known.symbol().components();
        if (index >= components.size()) {
            return Type.Special.UNKNOWN;
        }
        Found found = find(known, components.get(index).name());
        return found == null ? Type.Special.UNKNOWN : found.type();
    }

    /** A record pattern reads the components, whether it names them or not. */
    void deconstructed(Type type, int count) {
        if (type instanceof ClassType known && known.symbol().isModel()) {
            List<FieldFacts> components = known.symbol().components();
            for (int i = 0; i < Math.min(count, components.size()); i++) {
                FieldSymbol field = known.symbol().ownField(components.get(i).name());
                if (field != null) {
                    evaluation.accessed(field, UseKind.READS);
                }
            }
        }
    }

    Type thisType() {
        Frames.Body body = frames.body();
        return body == null ? Type.Special.UNKNOWN : body.symbol().thisType();
    }

    Type superType() {
        Frames.Body body = frames.body();
        return body == null ? Type.Special.UNKNOWN : superclassOf(body.symbol());
    }

    /** {@code Type.super}: a direct superinterface, or the superclass of a class around. */
    Type superType(Type written) {
        if (!(written instanceof ClassType named)) {
            return Type.Special.UNKNOWN;
        }
        Frames.Body body = frames.body();
        if (body != null && body.symbol() != named.symbol()) {
            for (ClassType supertype : body.symbol().supertypes()) {
                if (supertype.symbol() == named.symbol()) {
                    return supertype;
                }
            }
        }
        return superclassOf(named.symbol());
    }

    private Type superclassOf(TypeSymbol symbol) {
        List<ClassType> supertypes = symbol.supertypes();
        return supertypes.isEmpty()
                        || supertypes.get(0).symbol().isInterface() && !symbol.isInterface() && !symbol.isLocal()
                ? universe.object()
                : supertypes.get(0);
    }

    Type classOf(Type type) {
        return universe.libraryType("java.lang.Class").symbol().withArguments(List.of(universe.boxed(type)));
    }

    /** A type's name whose use is already noted. */
    Value named(Type type) {
        return type instanceof ClassType named ? new Value.StaticType(named, 0) : type;
    }
}
