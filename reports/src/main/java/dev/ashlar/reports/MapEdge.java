package dev.ashlar.reports;

/**
 * One module uses another.
 *
 * @param from name of the module that uses
 * @param to name of the module that is used
 * @param typePairs how many pairs of types: at least 1
 * @param references how many places in the source: at least one for each pair
 * @param back whether it goes against the proposed order
 */
public record MapEdge(String from, String to, int typePairs, int references, boolean back) {

    public MapEdge {
        if (from.equals(to)) {
            throw new IllegalArgumentException("A module does not depend on itself: " + from);
        }
        if (typePairs < 1 || references < typePairs) {
            throw new IllegalArgumentException("From " + from + " to " + to + ": " + typePairs
                    + " type pairs cannot have " + references + " references");
        }
    }

    /** The module that the proposed order puts above the other one. */
    String upper() {
        return back ? to : from;
    }

    String lower() {
        return back ? from : to;
    }
}
