/** Those who propose: the interface, and the baselines that anything better must beat. */
@NullMarked
package dev.ashlar.benchmarks.proposals.proposer;

import org.jspecify.annotations.NullMarked;
