package dev.ashlar.cli.output;

/**
 * What became of the proposal that a proposal started from.
 *
 * @param types how many of its types there still are
 * @param stay how many of these are in the module in which they were
 * @param added types that it did not have
 */
public record WarmStart(int types, int stay, int added) {
    String sentence() {
        String more = added == 0 ? "" : ", " + Words.number(added) + (added == 1 ? " is new" : " are new");
        return "starts from the proposal before: " + Words.number(stay) + " of " + Words.count(types, "type")
                + (stay == 1 ? " stays" : " stay") + more + "; --cold thinks anew";
    }
}
