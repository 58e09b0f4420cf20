package dev.ashlar.benchmarks.proposals;

import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.evidence.Subject;
import dev.ashlar.analyzer.evidence.Terms;
import dev.ashlar.analyzer.evidence.Uses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A system of any size, drawn at random and always the same: modules of 300 types in packages of 15, uses mostly within the package or the
 * module, one in ten of types that everybody uses, and words that follow Zipf's law, some of which belong to a module.
 */
record GeneratedSystem(int types, int uses) {

    private static final int MODULE = 300;
    private static final int PACKAGE = 15;
    private static final int WORDS = 60;
    private static final int LIBRARIES = 8;
    private static final int VOCABULARY = 20_000;

    Evidence evidence() {
        Random random = new Random(1);
        List<Subject> subjects = new ArrayList<>(types);
        for (int type = 0; type < types; type++) {
            int module = type / MODULE;
            String pack = "org.shop.area" + letters(module / 10) + ".part" + letters(module) + ".pack"
                    + letters(type / PACKAGE);
            String name = "Part" + letters(module) + upper(letters(zipf(random))) + upper(letters(zipf(random)));
            subjects.add(new Subject(pack + "." + name + letters(type), pack, "shop", type));
        }
        return new Evidence(subjects, uses(random), terms(random, WORDS), terms(random, LIBRARIES), Terms.none(types));
    }

    private Uses uses(Random random) {
        int[] from = new int[uses];
        int[] to = new int[uses];
        float[] strength = new float[uses];
        for (int use = 0; use < uses; use++) {
            from[use] = random.nextInt(types);
            to[use] = target(random, from[use]);
            strength[use] = 1 + random.nextInt(4);
        }
        return Uses.of(types, from, to, strength);
    }

    private int target(Random random, int from) {
        int kind = random.nextInt(10);
        if (kind < 1) {
            return random.nextInt(Math.max(1, types / 200));
        }
        int range = kind < 5 ? PACKAGE : kind < 8 ? MODULE : types;
        return Math.min(types - 1, from / range * range + random.nextInt(range));
    }

    private Terms terms(Random random, int most) {
        List<String> words =
                IntStream.range(0, VOCABULARY).mapToObj(Integer::toString).toList();
        int[][] rows = new int[types][];
        for (int type = 0; type < types; type++) {
            int module = type / MODULE;
            int[] row = new int[most];
            for (int i = 0; i < most; i++) {
                row[i] = i % 4 == 0 ? (module * 31 + random.nextInt(40)) % VOCABULARY : zipf(random);
            }
            rows[type] = Arrays.stream(row).sorted().distinct().toArray();
        }
        return new Terms(words, rows);
    }

    private static int zipf(Random random) {
        return (int) Math.pow(VOCABULARY, random.nextDouble()) - 1;
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder("q");
        for (int rest = number; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }

    private static String upper(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
