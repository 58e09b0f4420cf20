/**
 * What of a proposed module could move to a place of its own today, as files without a changed line, and which few
 * references hold the rest back. {@link dev.ashlar.analyzer.movable.MovableSets} is the door.
 */
@NullMarked
package dev.ashlar.analyzer.movable;

import org.jspecify.annotations.NullMarked;
