/**
 * What a module map costs: what goes against it, and where; what each module has to give up to be free. Maps drawn by people and maps that are
 * proposed are priced alike. The door is {@link dev.ashlar.analyzer.price.Price}.
 */
@NullMarked
package dev.ashlar.analyzer.price;

import org.jspecify.annotations.NullMarked;
