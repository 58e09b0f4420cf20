package dev.ashlar.analyzer.build;

/** What a source file is for. */
public enum SourceSet {
    MAIN,
    TEST,
    /** Written by a build step and found on disk; counts as main code that nobody edits. */
    GENERATED
}
