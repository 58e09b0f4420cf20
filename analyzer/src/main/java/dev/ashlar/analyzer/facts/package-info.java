/** What one source file says, read without looking at any other file: declarations, and a compact record of every use. */
@NullMarked
package dev.ashlar.analyzer.facts;

import org.jspecify.annotations.NullMarked;
