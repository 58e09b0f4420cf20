/** What was given to read: build modules, their source roots and files, and how the build says that they depend on each other. */
@NullMarked
package dev.ashlar.analyzer.build;

import org.jspecify.annotations.NullMarked;
