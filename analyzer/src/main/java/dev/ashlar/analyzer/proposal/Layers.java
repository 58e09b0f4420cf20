package dev.ashlar.analyzer.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds packages whose children are layers (controller, service, dao), and looks through them: such a segment says what a type is, and
 * not what it is about.
 */
final class Layers {
    private static final Set<String> WORDS = Set.of(
            ("action actions api app application base bean beans bo business command commands common component components config"
                            + " configuration constant constants controller controllers core converter converters dal dao daos data"
                            + " database db domain dto dtos endpoint endpoints entities entity enums event events exception exceptions"
                            + " facade facades factory filter filters form forms gui handler handlers helper helpers hibernate impl"
                            + " infra infrastructure integration interceptor interceptors interfaces internal jpa listener listeners"
                            + " logic manager managers mapper mappers mapping messages model models module page pages persistence pojo"
                            + " populator presentation provider providers query repo repositories repository request response rest"
                            + " resource resources security service services servlet servlets sql support task tasks type types ui"
                            + " util utility utilities utils validation validator validators value view views vo web ws")
                    .split(" "));

    private static final int CHILDREN = 3;
    private static final double TYPES = .3;
    private static final double MODULARITY = .2;

    private final List<String> packages;
    private final Links links;

    Layers(List<String> packages, Links links) {
        this.packages = packages;
        this.links = links;
    }

    /**
     * What was found.
     *
     * @param below packages whose children are layers, sorted
     * @param packages of each subject without the layers
     */
    record Found(List<String> below, List<String> packages) {

        /** Whether what is left of the packages tells nothing: most types share one, or very few. */
        boolean telling() {
            PackageTree tree = new PackageTree(packages);
            double concentration = 0;
            int largest = 0;
            for (int node = 0; node < tree.size(); node++) {
                concentration += Math.pow(tree.types(node) / (double) packages.size(), 2);
                largest = Math.max(largest, tree.types(node));
            }
            return largest <= packages.size() / 2 && (concentration <= .12 || packages.size() <= 100);
        }
    }

    Found find() {
        PackageTree tree = new PackageTree(packages);
        Set<Integer> layered = new HashSet<>();
        for (int node = 0; node < tree.size(); node++) {
            boolean isInside = isInside(tree, node, layered);
            boolean isLarge = tree.typesBelow(node) >= TYPES * packages.size();
            if ((isLarge || isInside) && hasLayerNames(tree, node) && modularity(tree, node) < MODULARITY) {
                layered.add(node);
            }
        }
        List<String> below = layered.stream().map(tree::name).sorted().toList();
        List<String> rest = new ArrayList<>();
        for (int subject = 0; subject < packages.size(); subject++) {
            rest.add(without(tree, layered, tree.nodeOf(subject)));
        }
        return new Found(below, rest);
    }

    private static boolean isInside(PackageTree tree, int node, Set<Integer> layered) {
        for (int each = tree.parent(node); each >= 0; each = tree.parent(each)) {
            if (layered.contains(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLayerNames(PackageTree tree, int node) {
        long words = tree.children(node).stream()
                .filter(child -> WORDS.contains(tree.segment(child)))
                .count();
        int children = tree.children(node).size();
        return children >= CHILDREN && words * 2 >= children;
    }

    /** The modularity (M. Newman and M. Girvan, 2004) of the split into the children, in the graph of the types below the node. */
    private double modularity(PackageTree tree, int node) {
        int[] child = new int[packages.size()];
        Arrays.fill(child, -1);
        for (int subject = 0; subject < child.length; subject++) {
            int pack = tree.nodeOf(subject);
            if (isBelow(tree, pack, node)) {
                child[subject] = tree.childTowards(node, pack);
            }
        }
        double[] degree = new double[tree.size()];
        double inside = 0;
        double total = 0;
        for (int link = 0; link < links.size(); link++) {
            int one = child[links.one(link)];
            int other = child[links.other(link)];
            if (one >= 0 && other >= 0) {
                double weight = links.weight(link);
                total += weight;
                inside += one == other ? weight : 0;
                degree[one] += weight;
                degree[other] += weight;
            }
        }
        if (total == 0) {
            return 0;
        }
        double expected = 0;
        for (double each : degree) {
            expected += Math.pow(each / (2 * total), 2);
        }
        return inside / total - expected;
    }

    private static boolean isBelow(PackageTree tree, int node, int ancestor) {
        for (int each = node; each >= 0; each = tree.parent(each)) {
            if (each == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** The name without the segments that are layers, and without layer words right below these. */
    private static String without(PackageTree tree, Set<Integer> layered, int node) {
        List<String> segments = new ArrayList<>();
        for (int each = node; each > 0; each = tree.parent(each)) {
            boolean isLayer = layered.contains(tree.parent(each)) && WORDS.contains(tree.segment(each));
            if (!isLayer) {
                segments.add(0, tree.segment(each));
            }
        }
        return String.join(".", segments);
    }
}
