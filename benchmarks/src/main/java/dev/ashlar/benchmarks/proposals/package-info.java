/** Tries proposals of modules on systems whose modules are known, and prints how near they come. */
@NullMarked
package dev.ashlar.benchmarks.proposals;

import org.jspecify.annotations.NullMarked;
