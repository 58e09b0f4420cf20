/** Names and types: from the facts of all files to the dependencies between them. */
@NullMarked
package dev.ashlar.analyzer.resolution;

import org.jspecify.annotations.NullMarked;
