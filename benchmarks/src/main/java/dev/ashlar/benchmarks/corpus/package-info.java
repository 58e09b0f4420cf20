/** Code bases by Maven coordinates, downloaded once into a cache outside the tree. */
@NullMarked
package dev.ashlar.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
