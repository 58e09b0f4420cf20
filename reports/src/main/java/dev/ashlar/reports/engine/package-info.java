/** Draws DOT as SVG inside this process; the only package that knows how. */
@NullMarked
package dev.ashlar.reports.engine;

import org.jspecify.annotations.NullMarked;
