/** How near a division of types into modules comes to the one that is taken for the truth. */
@NullMarked
package dev.ashlar.benchmarks.proposals.score;

import org.jspecify.annotations.NullMarked;
