/** Communities in weighted graphs. The only user of the library that finds them. */
@NullMarked
package dev.ashlar.analyzer.community;

import org.jspecify.annotations.NullMarked;
