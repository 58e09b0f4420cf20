package dev.ashlar.rules.modules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why a use is to go away, and by when.
 *
 * @param until the last day on which it is let pass
 */
public record Deprecation(String reason, Optional<LocalDate> until) {}
