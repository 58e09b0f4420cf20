package dev.ashlar.analyzer.resolution;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The primitive types, in the order of widening (JLS 5.1.2); boolean apart. */
enum PrimitiveType implements Type {
    BYTE("byte", "java.lang.Byte"),
    SHORT("short", "java.lang.Short"),
    CHAR("char", "java.lang.Character"),
    INT("int", "java.lang.Integer"),
    LONG("long", "java.lang.Long"),
    FLOAT("float", "java.lang.Float"),
    DOUBLE("double", "java.lang.Double"),
    BOOLEAN("boolean", "java.lang.Boolean");

    private static final Map<String, PrimitiveType> BY_KEYWORD =
            Arrays.stream(values()).collect(Collectors.toMap(type -> type.keyword, Function.identity()));
    private static final Map<String, PrimitiveType> BY_BOX =
            Arrays.stream(values()).collect(Collectors.toMap(type -> type.box, Function.identity()));

    private final String keyword;
    private final String box;

    PrimitiveType(String keyword, String box) {
        this.keyword = keyword;
        this.box = box;
    }

    static Optional<PrimitiveType> of(String keyword) {
        return Optional.ofNullable(BY_KEYWORD.get(keyword));
    }

    /** The primitive that this class boxes. */
    static Optional<PrimitiveType> unboxed(Type type) {
        return type instanceof PrimitiveType primitive
                ? Optional.of(primitive)
                : type.upper() instanceof ClassType boxed
                        ? Optional.ofNullable(BY_BOX.get(boxed.symbol().qualifiedName()))
                        : Optional.empty();
    }

    /** Qualified name of the class that boxes it. */
    String box() {
        return box;
    }

    /** Whether a value of this type can be assigned to a variable of the other without a cast. */
    boolean widensTo(PrimitiveType other) {
        return this == other
                || this != BOOLEAN
                        && other != BOOLEAN
                        && other != CHAR
                        && ordinal() < other.ordinal()
                        && !(this == CHAR && other == SHORT);
    }

    /** The type of an arithmetic operation on both (JLS 5.6). */
    PrimitiveType promotedWith(PrimitiveType other) {
        if (this == BOOLEAN) {
            return BOOLEAN;
        }
        int wider = Math.max(INT.ordinal(), Math.max(ordinal(), other == BOOLEAN ? 0 : other.ordinal()));
        return values()[wider];
    }
}
