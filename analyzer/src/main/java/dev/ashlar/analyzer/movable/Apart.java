package dev.ashlar.analyzer.movable;

import java.util.BitSet;

/** The files that are where they should be: in homes where there is nothing but files of their module. */
final class Apart {
    private final SourceUnits units;
    private final BitSet alone = new BitSet();
    private final BitSet settled = new BitSet();

    Apart(SourceUnits units, BitSet staying) {
        this.units = units;
        BitSet homes = units.homesOfOneModule();
        BitSet held = new BitSet();
        staying.stream().map(units::home).forEach(held::set);
        for (int file = 0; file < units.size(); file++) {
            boolean isAlone = units.module(file) >= 0 && homes.get(units.home(file));
            alone.set(file, isAlone);
            settled.set(file, isAlone && !held.get(units.home(file)));
        }
    }

    /**
     * The files in such homes of which none is held back. If one were, a file that joins it from elsewhere might have
     * to be built before and after what is left there.
     */
    BitSet settled() {
        return (BitSet) settled.clone();
    }

    /** These files and those that settled ones among them share a home with. */
    BitSet withNeighbours(BitSet files) {
        BitSet homes = new BitSet();
        files.stream().filter(settled::get).map(units::home).forEach(homes::set);
        BitSet all = (BitSet) files.clone();
        settled.stream().filter(file -> homes.get(units.home(file))).forEach(all::set);
        return all;
    }

    /** The files of the module that need not move: all of them if none is elsewhere, even if they are held back. */
    BitSet filesOf(int module) {
        BitSet files = units.filesOf(module);
        BitSet elsewhere = (BitSet) files.clone();
        elsewhere.andNot(alone);
        if (!elsewhere.isEmpty()) {
            files.and(settled);
        }
        return files;
    }
}
