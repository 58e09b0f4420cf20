/** The dependency graph: types, packages and modules, and what binds them, in compact immutable arrays. */
@NullMarked
package dev.ashlar.analyzer.graph;

import org.jspecify.annotations.NullMarked;
