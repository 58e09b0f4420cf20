/** The modules file, {@code ashlar.yml}: what it says, and which types its modules are made of. */
@NullMarked
package dev.ashlar.rules.modules;

import org.jspecify.annotations.NullMarked;
