/** The command line: reads options, calls one method, prints, chooses the exit code. */
@NullMarked
package dev.ashlar.cli;

import org.jspecify.annotations.NullMarked;
