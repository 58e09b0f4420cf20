package dev.ashlar.analyzer.coupling;

/** What a finding is about. Each has a page of its name in {@code docs/rules}. */
public enum Rule {
    OMITTED_COLUMNS("omitted-columns"),
    CONTESTED_TABLE("contested-table"),
    CO_WRITTEN_COLUMNS("co-written-columns"),
    SHARED_MODELS("shared-models"),
    VERSION_SKEW("version-skew"),
    UNNEEDED_DEPENDENCY("unneeded-dependency"),
    SINGLE_CONSUMER_MODEL("single-consumer-model"),
    UNUSED_MODEL("unused-model"),
    SPLIT_MODEL("split-model"),
    SHARED_TABLE("shared-table");

    private final String label;

    Rule(String label) {
        this.label = label;
    }

    /** The name used in every output. */
    public String label() {
        return label;
    }
}
