package dev.ashlar.analyzer.facts;

/** How a place in the source uses a type. The order is the order of printing; the label is what users read and type. */
public enum UseKind {
    EXTENDS("extends"),
    IMPLEMENTS("implements"),
    PERMITS("permits"),
    FIELD("field"),
    PARAMETER("parameter"),
    RETURNS("returns"),
    THROWS("throws"),
    LOCAL("local"),
    CALLS("calls"),
    CONSTRUCTS("constructs"),
    READS("reads"),
    WRITES("writes"),
    ANNOTATES("annotates"),
    TYPE_ARGUMENT("type argument"),
    BOUND("bound"),
    CAST("cast"),
    INSTANCE_OF("instanceof"),
    CATCHES("catches"),
    CLASS_LITERAL("class literal"),
    METHOD_REFERENCE("method reference"),
    QUALIFIER("qualifier"),
    SERVICE("service"),
    MENTIONS("mentions"),
    IMPORT_ONLY("import only"),
    STRING("string");

    private static final UseKind[] BY_ORDINAL = values();

    private final String label;

    UseKind(String label) {
        this.label = label;
    }

    /** The name used in every output. */
    public String label() {
        return label;
    }

    /** The kind with this ordinal, without copying the array of values each time. */
    public static UseKind of(int ordinal) {
        return BY_ORDINAL[ordinal];
    }
}
