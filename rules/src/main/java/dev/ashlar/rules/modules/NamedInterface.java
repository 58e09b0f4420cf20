package dev.ashlar.rules.modules;

import java.util.List;

/**
 * Types that a module offers to those whose {@code uses} name it: {@code order::spi}.
 *
 * @param types packages, with or without those below, and single types
 * @param line where it is said, from 1
 */
public record NamedInterface(String name, List<Entry<PackagePattern>> types, int line) {
    public NamedInterface {
        types = List.copyOf(types);
    }
}
