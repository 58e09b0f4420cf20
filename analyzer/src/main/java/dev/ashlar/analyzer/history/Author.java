package dev.ashlar.analyzer.history;

/**
 * Who wrote a commit, by the {@code .mailmap} of the checkout if it has one.
 *
 * @param name empty if the record is malformed; so is the mail address
 */
public record Author(String name, String mail) {
    @Override
    public String toString() {
        return name.isEmpty() ? mail : name + " <" + mail + ">";
    }
}
