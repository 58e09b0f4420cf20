package dev.ashlar.analyzer.proposal;

/** What can speak for a placement. The label is what users read and type. */
public enum EvidenceKind {
    /** Which type uses which. */
    STRUCTURE("structure"),
    /** The words of type names and of identifiers. */
    NAMES("names"),
    /** The tree of packages. */
    PACKAGES("packages"),
    /** Tables that types read and write. */
    TABLES("tables"),
    /** Files that change together. */
    HISTORY("history");

    private final String label;

    EvidenceKind(String label) {
        this.label = label;
    }

    /** The name used in every output. */
    public String label() {
        return label;
    }
}
