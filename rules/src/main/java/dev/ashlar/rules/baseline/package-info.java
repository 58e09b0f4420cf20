/**
 * Known violations, which may only become fewer: their file, what a run makes of it, and how two of them are compared and merged. The doors
 * are {@link dev.ashlar.rules.baseline.BaselineFile} and {@link dev.ashlar.rules.baseline.Comparison}.
 */
@NullMarked
package dev.ashlar.rules.baseline;

import org.jspecify.annotations.NullMarked;
