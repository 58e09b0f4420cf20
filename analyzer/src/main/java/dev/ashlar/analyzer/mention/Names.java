package dev.ashlar.analyzer.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The types that are looked for, by all the names that they go by. */
public final class Names {

    private final List<String> types;
    private final List<String> packages;
    private final ByteTable qualified;
    private final ByteTable firstParts;
    private final ByteTable simple;
    private final ByteTable queried;
    private final FileNames files;
    /** Of each simple name the types that have it. */
    private final List<List<Integer>> bySimple = new ArrayList<>();

    private final List<List<Integer>> byQueryName = new ArrayList<>();
    /** As {@code bySimple}, without regard to case. */
    private final Map<String, List<Integer>> byAlias = new HashMap<>();

    /**
     * What is looked for.
     *
     * @param types binary names such as {@code shop.order.Order$State}; what is in no package is looked for by its simple name only
     * @param queryNames what entities are called in queries, with the binary names of those that are called so
     * @param packages packages that may be named as a whole, by an import, a scan, or the beginning of a name
     * @param files names of files, without their folders
     */
    public record Wanted(
            Collection<String> types,
            Map<String, ? extends Collection<String>> queryNames,
            Collection<String> packages,
            Collection<String> files) {}

    private Names(Wanted wanted) {
        types = List.copyOf(new TreeSet<>(wanted.types()));
        this.packages = List.copyOf(new TreeSet<>(wanted.packages()));
        queried = new ByteTable(queryNames(wanted.queryNames()));
        files = new FileNames(wanted.files());
        qualified = new ByteTable(qualifiedNames());
        firstParts = new ByteTable(firstPartsOfNames());
        simple = new ByteTable(simpleNames());
    }

    /** Types only, by their binary names. */
    public static Names of(Collection<String> types) {
        return of(new Wanted(types, Map.of(), List.of(), List.of()));
    }

    /** Whatever is wanted. */
    public static Names of(Wanted wanted) {
        return new Names(wanted);
    }

    private Map<String, Integer> queryNames(Map<String, ? extends Collection<String>> queryNames) {
        Map<String, Integer> indexes = new HashMap<>();
        types.forEach(type -> indexes.put(type, indexes.size()));
        Map<String, Integer> names = new HashMap<>();
        queryNames.forEach((name, holders) -> {
            names.put(name, byQueryName.size());
            byQueryName.add(holders.stream()
                    .filter(indexes::containsKey)
                    .map(indexes::get)
                    .sorted()
                    .toList());
        });
        return names;
    }

    private Map<String, Integer> qualifiedNames() {
        Map<String, Integer> names = new HashMap<>();
        addQualified(names, type -> type);
        addQualified(names, type -> type.replace('$', '.'));
        for (int i = 0; i < packages.size(); i++) {
            names.putIfAbsent(packages.get(i), types.size() + i);
        }
        return names;
    }

    private void addQualified(Map<String, Integer> names, UnaryOperator<String> spelling) {
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i).indexOf('.') > 0) {
                names.putIfAbsent(spelling.apply(types.get(i)), i);
            }
        }
    }

    private Map<String, Integer> firstPartsOfNames() {
        Map<String, Integer> names = new HashMap<>();
        types.stream().filter(type -> type.indexOf('.') > 0).forEach(type -> names.put(firstPart(type), 0));
        packages.forEach(name -> names.put(firstPart(name), 0));
        return names;
    }

    private static String firstPart(String type) {
        int dot = type.indexOf('.');
        String first = dot < 0 ? type : type.substring(0, dot);
        int dollar = first.indexOf('$');
        return dollar < 0 ? first : first.substring(0, dollar);
    }

    private Map<String, Integer> simpleNames() {
        Map<String, List<Integer>> holders = new TreeMap<>();
        for (int i = 0; i < types.size(); i++) {
            String name = types.get(i)
                    .substring(
                            Math.max(types.get(i).lastIndexOf('.'), types.get(i).lastIndexOf('$')) + 1);
            holders.computeIfAbsent(name, any -> new ArrayList<>()).add(i);
        }
        holders.remove("");
        Map<String, Integer> names = new HashMap<>();
        holders.forEach((name, indices) -> {
            names.put(name, bySimple.size());
            bySimple.add(indices);
            byAlias.computeIfAbsent(name.toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                    .addAll(indices);
        });
        return names;
    }

    boolean isEmpty() {
        return types.isEmpty();
    }

    /** The binary name of a type, or the name of a package. */
    String name(int index) {
        return isPackage(index) ? packages.get(index - types.size()) : types.get(index);
    }

    /** Whether the number is that of a package. */
    boolean isPackage(int index) {
        return index >= types.size();
    }

    /** From full names, with nested types behind dollars or dots, to types; and from packages. */
    ByteTable qualified() {
        return qualified;
    }

    /** What full names begin with, up to the first dot; few, so that most words need no second look. */
    ByteTable firstParts() {
        return firstParts;
    }

    /** From simple names to numbers for {@link #withSimpleName}. */
    ByteTable simple() {
        return simple;
    }

    List<Integer> withSimpleName(int number) {
        return bySimple.get(number);
    }

    /** From what entities are called in queries to numbers for {@link #withQueryName}. */
    ByteTable queried() {
        return queried;
    }

    List<Integer> withQueryName(int number) {
        return byQueryName.get(number);
    }

    FileNames files() {
        return files;
    }

    /** The types with a simple name, without regard to case. */
    List<Integer> withAlias(String name) {
        return byAlias.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }
}
