/** Who uses which model type, field and table, how strongly, and where. */
@NullMarked
package dev.ashlar.analyzer.usage;

import org.jspecify.annotations.NullMarked;
