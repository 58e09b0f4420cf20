/**
 * Questions about the dependency graph that a person asks by name, each answered by a record that says it all and
 * prints nothing.
 */
@NullMarked
package dev.ashlar.analyzer.question;

import org.jspecify.annotations.NullMarked;
