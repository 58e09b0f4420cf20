package dev.ashlar.analyzer;

/** Is told how far an analysis is; called from any thread. */
public interface Progress {
    /** A new step begins, the one before is done. */
    void step(String name, int total);

    /** Some of the step's work is done. */
    void advance(int by);
}
