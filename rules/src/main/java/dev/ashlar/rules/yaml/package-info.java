/** YAML as a tree of values that know their lines. */
@NullMarked
package dev.ashlar.rules.yaml;

import org.jspecify.annotations.NullMarked;
