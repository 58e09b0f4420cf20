/** Reads code bases: from paths to an {@link dev.ashlar.analyzer.Analysis}. */
@NullMarked
package dev.ashlar.analyzer;

import org.jspecify.annotations.NullMarked;
