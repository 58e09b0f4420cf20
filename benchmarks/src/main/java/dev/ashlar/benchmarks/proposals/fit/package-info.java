/** Fits the constants of Ashlar's models on the systems whose modules are known. */
@NullMarked
package dev.ashlar.benchmarks.proposals.fit;

import org.jspecify.annotations.NullMarked;
