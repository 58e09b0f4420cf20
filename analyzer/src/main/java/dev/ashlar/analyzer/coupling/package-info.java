/** What the uses of shared models and tables add up to: who has to move when one changes, who owns it, what can be done. */
@NullMarked
package dev.ashlar.analyzer.coupling;

import org.jspecify.annotations.NullMarked;
