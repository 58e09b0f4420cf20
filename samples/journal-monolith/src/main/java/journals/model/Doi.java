package journals.model;

/** Names an article for ever: {@code 10.5555/tidal.2024.17}. */
public record Doi(String prefix, String suffix) {
    public static Doi parse(String text) {
        int slash = text.indexOf('/');
        if (!text.startsWith("10.") || slash < 0) {
            throw new IllegalArgumentException("no DOI: " + text);
        }
        return new Doi(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return prefix + "/" + suffix;
    }
}
