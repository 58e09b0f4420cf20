/** Candidates run side by side as fresh virtual machines, and what each of them costs. */
@NullMarked
package dev.ashlar.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
