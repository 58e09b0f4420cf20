package dev.ashlar.analyzer.history;

/**
 * How much of a repository is looked at; the newest commits come first.
 *
 * @param commits how many commits, without merges
 * @param changes how many changed files, summed over these commits; commits that touch everything would cost too much otherwise
 */
public record Limits(int commits, int changes) {

    /** What takes seconds, at worst some fifteen, in a large repository. */
    public static final Limits USUAL = new Limits(20_000, 5_000_000);

    public Limits {
        if (commits < 0 || changes < 0) {
            throw new IllegalArgumentException("negative limit");
        }
    }
}
