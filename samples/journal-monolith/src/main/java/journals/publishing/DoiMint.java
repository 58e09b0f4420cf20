package journals.publishing;

import journals.model.Doi;

/** Makes new names; the prefix was bought in 2010. */
final class DoiMint {
    private static final String PREFIX = "10.5555";

    private DoiMint() {}

    static Doi mint(String issueId, int page) {
        return Doi.parse(PREFIX + "/" + issueId + "." + page);
    }
}
