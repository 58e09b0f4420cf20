package dev.ashlar.rules.modules;

/**
 * A layer of modules.
 *
 * @param closed whether the layers above may not use those below it without it
 * @param line where it is said, from 1
 */
public record Layer(String name, boolean closed, int line) {}
