package journals.model;

/** How far a manuscript has come. */
public enum ManuscriptStatus {
    RECEIVED,
    IN_REVIEW,
    ACCEPTED,
    REJECTED
}
