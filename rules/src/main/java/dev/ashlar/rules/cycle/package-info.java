/** Cycles of directed graphs whose nodes are plain numbers, and what has to go to be rid of them. */
@NullMarked
package dev.ashlar.rules.cycle;

import org.jspecify.annotations.NullMarked;
