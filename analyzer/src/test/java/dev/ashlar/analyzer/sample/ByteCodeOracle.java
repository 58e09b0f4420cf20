package dev.ashlar.analyzer.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The dependencies between the types of a sample as the compiler sees them: an answer that we did not write. Types that occur
 * only in the descriptors of called methods are left out, and what the compiler makes up.
 */
final class ByteCodeOracle {
    private ByteCodeOracle() {}

    /** Dependencies as {@code from -> to}; local and anonymous classes count for the member type around them. */
    static Set<String> dependencies(Sample sample) {
        Map<String, Map<String, byte[]>> classes = compile(sample);
        Set<String> result = new TreeSet<>();
        classes.forEach((module, files) -> files.forEach((name, bytes) -> {
            String from = memberType(name);
            for (String used : ClassFileReader.typesUsedBy(bytes)) {
                String to = memberType(used);
                String owner = owner(to, module, sample, classes);
                if (!to.equals(from) && !owner.isEmpty()) {
                    result.add(label(sample, module, from) + " -> " + label(sample, owner.substring(1), to));
                }
            }
        }));
        return result;
    }

    private static Map<String, Map<String, byte[]>> compile(Sample sample) {
        Map<String, Map<String, byte[]>> result = new TreeMap<>();
        sample.modules().forEach((module, dependencies) -> {
            Map<String, byte[]> classPath = new HashMap<>();
            for (int i = dependencies.size() - 1; i >= 0; i--) {
                classPath.putAll(result.get(dependencies.get(i)));
            }
            result.put(module, SampleCompiler.compile(sample.sources(module), classPath));
        });
        return result;
    }

    /** The module that has the type, with a bar before it; nothing if no module in sight has it. */
    private static String owner(String type, String module, Sample sample, Map<String, Map<String, byte[]>> classes) {
        if (classes.get(module).containsKey(type)) {
            return "|" + module;
        }
        List<String> dependencies = sample.modules().get(module);
        return dependencies.stream()
                .filter(each -> classes.get(each).containsKey(type))
                .findFirst()
                .map(each -> "|" + each)
                .orElse("");
    }

    private static String label(Sample sample, String module, String type) {
        return sample.hasModules() ? module + ":" + type : type;
    }

    /** {@code a.A$1Local$B} is part of {@code a.A}. */
    static String memberType(String binaryName) {
        return binaryName.replaceFirst("\\$\\d.*", "");
    }
}
