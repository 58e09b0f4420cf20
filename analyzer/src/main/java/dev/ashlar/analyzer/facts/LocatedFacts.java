package dev.ashlar.analyzer.facts;

/**
 * The facts of a file, and where the file is.
 *
 * @param module number of its build module
 * @param path how the file is named in every output
 */
public record LocatedFacts(int module, String path, FileFacts facts) {}
