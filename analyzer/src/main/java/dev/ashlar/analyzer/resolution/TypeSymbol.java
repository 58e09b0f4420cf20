package dev.ashlar.analyzer.resolution;

import dev.ashlar.analyzer.facts.FieldFacts;
import dev.ashlar.analyzer.facts.MethodFacts;
import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.facts.TypeKind;
import dev.ashlar.analyzer.facts.TypeRef;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A class or interface: one of the input, of the JDK, or one of which only the name is known. What it declares is resolved when
 * it is first asked for; that happens at most once or, when two threads ask at the same time, twice with equal results.
 */
final class TypeSymbol {
    /** The node of types that belong to no file of the input. */
    static final int EXTERNAL = -1;

    private final String qualifiedName;
    private final @Nullable TypeFacts facts;
    private final @Nullable TypeSymbol enclosing;
    private final int node;
    private final Scope scope;
    private final Scope headerScope;
    private final List<TypeVariable> ownTypeParameters;
    private final List<TypeVariable> typeParameters;
    private final ClassType rawType = new ClassType(this);
    private final Map<String, TypeSymbol> members = new HashMap<>(2);
    private final Map<String, List<MethodSymbol>> methods = new HashMap<>();
    private final Map<String, FieldSymbol> fields = new HashMap<>();
    private volatile boolean membersDeclared;
    private volatile @Nullable List<ClassType> supertypes;
    private boolean resolvingSupertypes;
    private boolean model;
    private boolean dataAccess;
    private volatile @Nullable Ancestors ancestors;
    private volatile @Nullable Boolean hasLibraryMembers;
    private volatile @Nullable Optional<Member> functionalMethod;
    private final Map<String, List<Member>> methodsByName = new ConcurrentHashMap<>(4);

    /**
     * @param node id in the graph; that of the member type around it for a local class; {@link #EXTERNAL} outside the input
     */
    TypeSymbol(
            String qualifiedName,
            @Nullable TypeFacts facts,
            @Nullable TypeSymbol enclosing,
            int node,
            Scope outerScope) {
        this.qualifiedName = qualifiedName;
        this.facts = facts;
        this.enclosing = enclosing;
        this.node = node;
        this.headerScope = TypeScope.header(this, outerScope);
        this.scope = TypeScope.body(this, outerScope);
        this.ownTypeParameters = facts == null ? List.of() : TypeVariable.all(facts.typeParameters(), headerScope);
        this.typeParameters = withThoseOfTheOuterInstance();
    }

    private List<TypeVariable> withThoseOfTheOuterInstance() {
        if (enclosing == null || isStatic() || enclosing.typeParameters.isEmpty()) {
            return ownTypeParameters;
        }
        List<TypeVariable> all = new ArrayList<>(ownTypeParameters);
        all.addAll(enclosing.typeParameters);
        return all;
    }

    /** Says what is to be found out of this type; before any file is evaluated. */
    void watch(Watched watched) {
        model = watched.models().contains(qualifiedName);
        dataAccess = watched.dataAccess().contains(qualifiedName);
    }

    /** Whether uses of its fields are of interest. */
    boolean isModel() {
        return model;
    }

    /** Whether calls of its methods are of interest. */
    boolean isDataAccess() {
        return dataAccess;
    }

    String qualifiedName() {
        return qualifiedName;
    }

    String simpleName() {
        return facts == null ? qualifiedName : facts.name();
    }

    int node() {
        return node;
    }

    boolean inInput() {
        return node != EXTERNAL;
    }

    /** Whether nothing but the name of this type is known. */
    boolean isUnread() {
        return facts == null;
    }

    boolean isInterface() {
        return facts != null && facts.kind().isInterface();
    }

    boolean isEnum() {
        return facts != null && facts.kind() == TypeKind.ENUM;
    }

    boolean isRecord() {
        return facts != null && facts.kind() == TypeKind.RECORD;
    }

    boolean isLocal() {
        return facts != null && facts.local();
    }

    boolean isPublic() {
        return facts == null || Modifier.isPublic(facts.modifiers());
    }

    private boolean isStatic() {
        return facts == null || Modifier.isStatic(facts.modifiers());
    }

    @Nullable
    TypeSymbol enclosing() {
        return enclosing;
    }

    Scope scope() {
        return scope;
    }

    Scope headerScope() {
        return headerScope;
    }

    Universe universe() {
        return scope.universe();
    }

    List<TypeVariable> ownTypeParameters() {
        return ownTypeParameters;
    }

    /** Its own type parameters and, for an inner class, those of the classes around it. */
    List<TypeVariable> typeParameters() {
        return typeParameters;
    }

    ClassType rawType() {
        return rawType;
    }

    /** The type that {@code this} has in its body. */
    ClassType thisType() {
        return typeParameters.isEmpty() ? rawType : new ClassType(this, List.copyOf(typeParameters));
    }

    /** This type with its own arguments; those of the classes around are the same as in these. */
    ClassType withArguments(List<Type> written) {
        return withArguments(written, null);
    }

    /** This type with the written arguments; those of the classes around are taken from where it is written. */
    ClassType withArguments(List<Type> written, @Nullable Scope from) {
        if (written.size() == typeParameters.size()) {
            return new ClassType(this, written);
        }
        if (written.size() != ownTypeParameters.size()) {
            return facts == null ? new ClassType(this, written) : rawType;
        }
        List<Type> all = new ArrayList<>(written);
        all.addAll(argumentsOfTheOuterInstance(from));
        return new ClassType(this, all);
    }

    /** This type written without arguments: raw, unless all its parameters are those of the classes around. */
    ClassType implicitlyParameterized(Scope from) {
        return !typeParameters.isEmpty() && ownTypeParameters.isEmpty() && from.currentType() != null
                ? withArguments(List.of(), from)
                : rawType;
    }

    /** In the outer class its own type parameters, in a subclass of it what the subclass extends it with. */
    private List<? extends Type> argumentsOfTheOuterInstance(@Nullable Scope from) {
        List<TypeVariable> outer = typeParameters.subList(ownTypeParameters.size(), typeParameters.size());
        TypeSymbol current = from == null ? null : from.currentType();
        while (current != null && enclosing != null && current != enclosing) {
            ClassType inherited = current.ancestors().find(enclosing);
            if (inherited != null) {
                return inherited.arguments().size() == outer.size() ? inherited.arguments() : outer;
            }
            current = current.enclosing;
        }
        return outer;
    }

    void declareMember(TypeSymbol member) {
        members.putIfAbsent(member.simpleName(), member);
    }

    /** The direct supertypes, the superclass first; {@code Object} only where it is the only one. */
    List<ClassType> supertypes() {
        List<ClassType> known = supertypes;
        if (known != null) {
            return known;
        }
        if (resolvingSupertypes) {
            return List.of(); // a class that extends itself, which is an error of the input
        }
        resolvingSupertypes = inInput();
        known = facts == null ? List.of() : resolveSupertypes(facts);
        resolvingSupertypes = false;
        supertypes = known;
        return known;
    }

    private List<ClassType> resolveSupertypes(TypeFacts declared) {
        List<ClassType> result = new ArrayList<>(1 + declared.interfaces().size());
        for (TypeRef superclass : declared.superclass()) {
            result.add(universe().supertype(headerScope, superclass));
        }
        if (declared.superclass().isEmpty()) {
            universe().implicitSuperclass(this, declared.kind()).ifPresent(result::add);
        }
        for (TypeRef type : declared.interfaces()) {
            result.add(universe().supertype(headerScope, type));
        }
        return List.copyOf(result);
    }

    /** All supertypes, itself included, each before its own supertypes. */
    Ancestors ancestors() {
        Ancestors known = ancestors;
        if (known == null) {
            known = Ancestors.of(this);
            if (universe().complete()) {
                ancestors = known;
            }
        }
        return known;
    }

    /** The member type of this name, own or inherited; null if there is none. */
    @Nullable
    TypeSymbol memberType(String name) {
        TypeSymbol own = ownMemberType(name);
        return own != null ? own : ancestors().memberType(name);
    }

    @Nullable
    TypeSymbol ownMemberType(String name) {
        TypeSymbol own = members.get(name);
        return own == null && hasLibraryMembers() ? universe().libraryMember(this, name) : own;
    }

    /** Most types of the JDK have no member types, and every name in a subclass of them is looked for there. */
    private boolean hasLibraryMembers() {
        if (inInput() || facts == null) {
            return false;
        }
        Boolean known = hasLibraryMembers;
        if (known == null) {
            known = universe().jdk().hasMemberTypes(qualifiedName);
            hasLibraryMembers = known;
        }
        return known;
    }

    /** The member type of a member type, and so on, along the dots. */
    @Nullable
    TypeSymbol memberTypeByPath(String path) {
        TypeSymbol type = this;
        for (String name : path.split("\\.", -1)) {
            type = type.memberType(name);
            if (type == null) {
                return null;
            }
        }
        return type;
    }

    @Nullable
    FieldSymbol ownField(String name) {
        declareMembers();
        return fields.get(name);
    }

    List<MethodSymbol> ownMethods(String name) {
        declareMembers();
        return methods.getOrDefault(name, List.of());
    }

    MethodSymbol method(int index) {
        declareMembers();
        if (facts == null) {
            throw new IllegalStateException("no source: " + qualifiedName);
        }
        MethodFacts wanted = facts.methods().get(index);
        for (MethodSymbol method : ownMethods(wanted.name())) {
            if (method.isOf(wanted)) {
                return method;
            }
        }
        throw new IllegalStateException("no method " + index + " in " + qualifiedName);
    }

    Iterable<String> ownMethodNames() {
        declareMembers();
        return methods.keySet();
    }

    /** The components of a record, in order: its fields that are not static. */
    List<FieldFacts> components() {
        return facts == null
                ? List.of()
                : facts.fields().stream()
                        .filter(field -> !Modifier.isStatic(field.modifiers()))
                        .toList();
    }

    private void declareMembers() {
        if (membersDeclared || facts == null) {
            return;
        }
        synchronized (fields) {
            if (!membersDeclared) {
                for (FieldFacts field : facts.fields()) {
                    fields.putIfAbsent(field.name(), new FieldSymbol(this, field));
                }
                for (MethodFacts method : facts.methods()) {
                    methods.computeIfAbsent(method.name(), name -> new ArrayList<>(2))
                            .add(new MethodSymbol(this, method));
                }
                membersDeclared = true;
            }
        }
    }

    /** The methods of this name, own and inherited, without overridden ones. */
    List<Member> methods(String name) {
        List<Member> known = methodsByName.get(name);
        if (known == null) {
            known = ancestors().methods(name);
            methodsByName.put(name, known);
        }
        return known;
    }

    /** Whether a member with these modifiers is inherited by the subtype (JLS 8.2): private ones never, others by package. */
    boolean bequeaths(int modifiers, TypeSymbol subtype) {
        if (Modifier.isPrivate(modifiers)) {
            return false;
        }
        return Modifier.isPublic(modifiers)
                || Modifier.isProtected(modifiers)
                || isInterface()
                || packageName().equals(subtype.packageName());
    }

    private String packageName() {
        return qualifiedName.substring(0, Math.max(0, qualifiedName.lastIndexOf('.')));
    }

    /** The one abstract method of a functional interface; null for all other types. */
    @Nullable
    Member functionalMethod() {
        Optional<Member> known = functionalMethod;
        if (known == null) {
            known = Optional.ofNullable(FunctionType.onlyAbstractMethod(this));
            functionalMethod = known;
        }
        return known.orElse(null);
    }

    @Override
    public String toString() {
        return qualifiedName;
    }
}
