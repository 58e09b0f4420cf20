/** Work on several threads. */
@NullMarked
package dev.ashlar.analyzer.parallel;

import org.jspecify.annotations.NullMarked;
