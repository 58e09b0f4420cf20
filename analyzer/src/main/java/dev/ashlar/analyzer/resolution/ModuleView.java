package dev.ashlar.analyzer.resolution;

import java.util.BitSet;

/**
 * What one build module sees of the others.
 *
 * @param index its number
 * @param dependencies numbers of the modules on its class path
 * @param complete whether these are all; if not, any module may be on its class path
 */
record ModuleView(int index, BitSet dependencies, boolean complete) {
    boolean sees(int module) {
        return module == index || dependencies.get(module);
    }
}
