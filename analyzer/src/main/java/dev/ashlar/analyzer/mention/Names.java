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
    private final ByteTable qualified;
    private final ByteTable firstParts;
    private final ByteTable simple;
    /** Of each simple name the types that have it. */
    private final List<List<Integer>> bySimple = new ArrayList<>();
    /** The same without regard to case. */
    private final Map<String, List<Integer>> byAlias = new HashMap<>();

    private Names(Collection<String> binaryNames) {
        types = List.copyOf(new TreeSet<>(binaryNames));
        qualified = new ByteTable(qualifiedNames());
        firstParts = new ByteTable(firstPartsOfNames());
        simple = new ByteTable(simpleNames());
    }

    /** @param binaryNames such as {@code shop.order.Order$State}; what is in no package is looked for by its simple name only */
    public static Names of(Collection<String> binaryNames) {
        return new Names(binaryNames);
    }

    private Map<String, Integer> qualifiedNames() {
        Map<String, Integer> names = new HashMap<>();
        addQualified(names, type -> type);
        addQualified(names, type -> type.replace('$', '.'));
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
        return names;
    }

    private static String firstPart(String type) {
        String first = type.substring(0, type.indexOf('.'));
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

    /** The binary name of a type. */
    String type(int index) {
        return types.get(index);
    }

    /** From full names, with nested types behind dollars or dots, to types. */
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

    /** The types with a simple name, without regard to case. */
    List<Integer> withAlias(String name) {
        return byAlias.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }
}
