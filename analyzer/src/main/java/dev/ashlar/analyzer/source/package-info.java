/** From source text to facts; the only package that knows JavaParser. */
@NullMarked
package dev.ashlar.analyzer.source;

import org.jspecify.annotations.NullMarked;
