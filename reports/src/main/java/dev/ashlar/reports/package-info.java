/** What a proposal looks like: immutable descriptions of pictures, and the pictures as DOT and SVG. */
@NullMarked
package dev.ashlar.reports;

import org.jspecify.annotations.NullMarked;
