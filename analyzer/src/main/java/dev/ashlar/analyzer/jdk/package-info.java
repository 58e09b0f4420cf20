/** The signatures of the JDK's exported types, from an index that ships with Ashlar: the same answers on every JVM. */
@NullMarked
package dev.ashlar.analyzer.jdk;

import org.jspecify.annotations.NullMarked;
