/** What the commits of a code base say of its files: which of them changed together, and how often. */
@NullMarked
package dev.ashlar.analyzer.history;

import org.jspecify.annotations.NullMarked;
