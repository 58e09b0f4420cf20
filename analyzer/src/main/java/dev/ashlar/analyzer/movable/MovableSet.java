package dev.ashlar.analyzer.movable;

import java.util.List;

/**
 * The files of a proposed module that can leave their homes today without a changed line: moved by {@code git mv} to a
 * build module of their own, in the same packages. Nothing else that moves or stays stops compiling, and the build
 * modules form no circle.
 *
 * <p>All that a file uses by package-private access, or by its simple name, is still there: it is in the same package,
 * though in another artifact. So a package may lie in several artifacts afterwards, as on a class path it may; with
 * {@code module-info.java} or sealed jars it may not. What no source shows, such as names in strings, resources and
 * component scans, is not looked at: it is found on the class path as before.
 *
 * @param module number of the proposed module
 * @param side on which side of what stays it comes out
 * @param files what moves, as numbers in the graph's files, sorted
 * @param types the top-level types in these files, sorted
 * @param along files of other modules that must come out of their homes, to their modules, first or together with it,
 *     sorted: what {@code files} use if they come out below, what uses them if above
 * @param joined files of other modules in homes where there is nothing else, sorted: they need not move, but what comes
 *     {@code along} of their modules has to join them there, as beside it each might have to be built before the other
 * @param staying files of the module that cannot move, sorted
 * @param apart files of the module in homes where there is nothing else: they need not move, sorted
 * @param divided files with types of this module and of others: they would have to be split, sorted
 */
public record MovableSet(
        int module,
        Side side,
        List<Integer> files,
        List<Integer> types,
        List<Integer> along,
        List<Integer> joined,
        List<Integer> staying,
        List<Integer> apart,
        List<Integer> divided) {

    public MovableSet {
        files = List.copyOf(files);
        types = List.copyOf(types);
        along = List.copyOf(along);
        joined = List.copyOf(joined);
        staying = List.copyOf(staying);
        apart = List.copyOf(apart);
        divided = List.copyOf(divided);
    }
}
