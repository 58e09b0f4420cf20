package dev.ashlar.reports;

/**
 * A module on the map.
 *
 * @param name any text; the picture shows what of it can be printed, shortened if it is long
 * @param types how many types stand in it
 * @param files how many source files
 */
public record MapNode(String name, Kind kind, int types, int files) {

    /** What a module is for. Each kind has a shape of its own, so that it is told without colours too. */
    public enum Kind {
        DOMAIN("domain", "box", "#e3edfb"),
        KERNEL("kernel", "ellipse", "#fdf0c4"),
        SHARED_MODEL("shared model", "cylinder", "#dff3e4"),
        PLATFORM("platform", "trapezium", "#ececec");

        private final String words;
        private final String shape;
        private final String fill;

        Kind(String words, String shape, String fill) {
            this.words = words;
            this.shape = shape;
            this.fill = fill;
        }

        String words() {
            return words;
        }

        /** Both are names of Graphviz; all fills are so light that black text has a contrast of more than 15 to 1. */
        String shape() {
            return shape;
        }

        String fill() {
            return fill;
        }
    }

    public MapNode {
        if (types < 0 || files < 0) {
            throw new IllegalArgumentException("A module cannot have " + types + " types in " + files + " files");
        }
    }
}
