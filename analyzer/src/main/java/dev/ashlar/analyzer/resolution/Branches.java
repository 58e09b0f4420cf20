package dev.ashlar.analyzer.resolution;

import java.util.List;

/** The branches of a conditional or switch expression of which some still wait for their target type. */
record Branches(List<Value> branches) implements Value.Deferred {}
