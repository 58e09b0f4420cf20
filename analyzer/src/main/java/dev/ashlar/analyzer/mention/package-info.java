/** Where files that are no Java source name types. */
@NullMarked
package dev.ashlar.analyzer.mention;

import org.jspecify.annotations.NullMarked;
