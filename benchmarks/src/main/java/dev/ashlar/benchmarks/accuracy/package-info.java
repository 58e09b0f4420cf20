/** Edges as javac and as the bytecode see them, and how Ashlar's edges differ from both. */
@NullMarked
package dev.ashlar.benchmarks.accuracy;

import org.jspecify.annotations.NullMarked;
