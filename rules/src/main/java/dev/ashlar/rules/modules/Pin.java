package dev.ashlar.rules.modules;

/**
 * A type that a proposal is to put into a module.
 *
 * @param type qualified name of a top-level type
 * @param module need not be one of the file's modules
 * @param line where the type is said, from 1
 */
public record Pin(String type, String module, int line) {}
