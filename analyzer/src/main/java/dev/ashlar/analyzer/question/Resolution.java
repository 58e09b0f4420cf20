package dev.ashlar.analyzer.question;

import java.util.List;

/** What a name given by the user means. */
public sealed interface Resolution {
    /**
     * The part that is meant.
     *
     * @throws UnclearName when it is not known or not the only one
     */
    Part orElseThrow();

    /** It means one part. */
    record Found(Part part) implements Resolution {
        @Override
        public Part orElseThrow() {
            return part;
        }
    }

    /**
     * It means several parts.
     *
     * @param candidates sorted; {@link Part#fullLabel()} tells them apart
     */
    record Ambiguous(String name, List<Part> candidates) implements Resolution {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }

        @Override
        public Part orElseThrow() {
            List<String> labels = candidates.stream().map(Part::fullLabel).toList();
            throw new UnclearName("'" + name + "' can mean " + String.join(", ", labels), labels);
        }
    }

    /**
     * It means nothing.
     *
     * @param suggestions names that are much like it and clear, the likeliest first; at most five
     */
    record Unknown(String name, List<String> suggestions) implements Resolution {
        public Unknown {
            suggestions = List.copyOf(suggestions);
        }

        @Override
        public Part orElseThrow() {
            String hint = suggestions.isEmpty() ? "" : "; did you mean " + String.join(", ", suggestions) + "?";
            throw new UnclearName("no type, package or module is named '" + name + "'" + hint, suggestions);
        }
    }
}
