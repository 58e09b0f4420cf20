package journals.model;

/** What a reviewer recommends. */
public enum Grade {
    ACCEPT,
    REVISE,
    REJECT
}
