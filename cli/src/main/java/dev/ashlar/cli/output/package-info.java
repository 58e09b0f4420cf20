/** How results look: text, JSON and CSV. */
@NullMarked
package dev.ashlar.cli.output;

import org.jspecify.annotations.NullMarked;
