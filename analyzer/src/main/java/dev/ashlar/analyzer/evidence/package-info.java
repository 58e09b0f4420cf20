/** What tells which types belong together: uses, words, libraries, tables, packages. */
@NullMarked
package dev.ashlar.analyzer.evidence;

import org.jspecify.annotations.NullMarked;
