package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.SourceType;

/** A top-level type, or one nested in it, depends on another top-level type or one nested in that. */
public record TypeDependency(SourceType from, SourceType to) {}
