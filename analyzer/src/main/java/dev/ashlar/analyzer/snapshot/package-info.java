/** The dependency graph on disk. */
@NullMarked
package dev.ashlar.analyzer.snapshot;

import org.jspecify.annotations.NullMarked;
