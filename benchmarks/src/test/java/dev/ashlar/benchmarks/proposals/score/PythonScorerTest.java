package dev.ashlar.benchmarks.proposals.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;

/** The scorer that comes with the truths, as a second opinion: beside the folder that {@code ASHLAR_CORPORA} names. */
final class PythonScorerTest {

    private static final String PROGRAM = """
            import sys
            sys.path.insert(0, sys.argv[1])
            import score
            for line in sys.stdin:
                p, t = ({x.split('=')[0]: x.split('=')[1] for x in side.split()} for side in line.split('|'))
                r = score.score(p, t)
                print(*(r[k] for k in 'types modules true_modules ARI NMI MoJoFM a2a match hom com'.split()))
            """;

    record Pair(Partition proposal, Partition truth) {

        String line() {
            return words(proposal) + "|" + words(truth);
        }

        private static String words(Partition partition) {
            return partition.moduleOf().entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + entry.getValue())
                    .collect(Collectors.joining(" "));
        }

        /** The scores in the order of the program above. */
        String expected() {
            PartitionScore score = PartitionScore.of(proposal, truth);
            return rounded(DoubleStream.of(
                    score.types(),
                    score.modules(),
                    score.trueModules(),
                    score.ari(),
                    score.nmi(),
                    score.mojoFm(),
                    score.a2a(),
                    score.match(),
                    score.homogeneity(),
                    score.completeness()));
        }
    }

    /** One process scores many pairs. A property of jqwik would fail where it is skipped. */
    @RepeatedTest(5)
    void both_scorers_agree() throws IOException, InterruptedException {
        long seed = new Random().nextLong();
        List<Pair> pairs =
                new Random(seed).longs(60).mapToObj(PythonScorerTest::pair).toList();
        String input = pairs.stream().map(Pair::line).collect(Collectors.joining("\n", "", "\n"));

        assertThat(python(input).lines().map(PythonScorerTest::rounded).toList())
                .as("seed %d", seed)
                .isEqualTo(pairs.stream().map(Pair::expected).toList());
    }

    /** Of 1 to 80 types in 1 to 12 modules on each side. */
    private static Pair pair(long seed) {
        Random random = new Random(seed);
        int types = 1 + random.nextInt(80);
        int proposed = 1 + random.nextInt(12);
        int real = 1 + random.nextInt(12);
        return new Pair(partition(types, proposed, random.nextInt(3), random), partition(types, real, 0, random));
    }

    /** One type in ten is left out where {@code gaps} is not 0. */
    private static Partition partition(int types, int modules, int gaps, Random random) {
        return Partition.of(IntStream.range(0, types)
                .filter(type -> gaps == 0 || random.nextInt(10) > 0)
                .boxed()
                .collect(Collectors.toMap(type -> "t" + type, type -> "m" + random.nextInt(modules))));
    }

    private static String rounded(String numbers) {
        return rounded(Stream.of(numbers.split(" ")).mapToDouble(Double::parseDouble));
    }

    /** The order of additions differs, so the last digits do. */
    private static String rounded(DoubleStream numbers) {
        return numbers.mapToObj(number -> String.format(Locale.ROOT, "%.6f", number + 0.0))
                .map(text -> text.equals("-0.000000") ? "0.000000" : text)
                .collect(Collectors.joining(" "));
    }

    /** Skips the test where there is no such folder, or no python3. */
    private static Path folder() {
        String corpora = System.getenv("ASHLAR_CORPORA");
        assumeThat(corpora).isNotNull();
        Path folder = Path.of(corpora).resolveSibling("benchmarks").resolve("proposals");
        assumeThat(folder.resolve("score.py")).exists();
        assumeThat(Stream.of(System.getenv("PATH").split(File.pathSeparator)))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "python3")));
        return folder;
    }

    private static String python(String input) throws IOException, InterruptedException {
        Path folder = folder();
        Path in = Files.createTempFile("pairs", ".txt");
        try {
            Files.writeString(in, input);
            Process process = new ProcessBuilder("python3", "-c", PROGRAM, folder.toString())
                    .redirectInput(in.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isZero();
            return output;
        } finally {
            Files.delete(in);
        }
    }
}
