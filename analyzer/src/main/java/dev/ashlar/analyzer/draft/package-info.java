/** The modules file that says what was proposed, as short as it can be said. */
@NullMarked
package dev.ashlar.analyzer.draft;

import org.jspecify.annotations.NullMarked;
