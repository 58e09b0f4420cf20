package dev.ashlar.analyzer.usage;

import java.util.Optional;

/**
 * A part of the code base between whose like coupling is measured.
 *
 * @param name of the build module; of the package, if the parts are packages
 * @param deployable why it is deployed by itself; empty for a library and for a package
 */
public record Unit(String name, Optional<String> deployable) {}
