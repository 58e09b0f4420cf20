/** Modules proposed from the evidence, with the reason of every placement. */
@NullMarked
package dev.ashlar.analyzer.proposal;

import org.jspecify.annotations.NullMarked;
