/** The systems that proposals are tried on: their sources, each in one tree, and the truths. */
@NullMarked
package dev.ashlar.benchmarks.proposals.system;

import org.jspecify.annotations.NullMarked;
