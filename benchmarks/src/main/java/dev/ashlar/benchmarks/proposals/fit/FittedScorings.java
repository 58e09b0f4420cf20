package dev.ashlar.benchmarks.proposals.fit;

import dev.ashlar.analyzer.proposal.LogisticModel;
import dev.ashlar.analyzer.proposal.Scoring;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The models that {@code benchmarks/run fit} has printed: one line for each, {@code left out,model,constants}. */
public final class FittedScorings {
    /** What is left out when nothing is. */
    public static final String NOTHING = "nothing";

    private static final String RESOURCE = "scorings.csv";

    private static final List<String> MODELS =
            List.of("uses", "tangled uses", "words", "tangled words", "packages", "tangled packages");

    private final Map<String, Map<String, LogisticModel>> models = new HashMap<>();

    private FittedScorings(List<String> lines) {
        for (String line : lines) {
            String[] cells = line.split(",", -1);
            List<Double> constants =
                    Arrays.stream(cells).skip(2).map(Double::valueOf).toList();
            models.computeIfAbsent(cells[0], any -> new HashMap<>()).put(cells[1], new LogisticModel(constants));
        }
    }

    /** Those that belong to this version. */
    public static FittedScorings read() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FittedScorings.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8))) {
            return new FittedScorings(reader.lines().toList());
        }
    }

    /** The models fitted without a system and those of its family. */
    public Scoring without(String system) {
        Map<String, LogisticModel> of = models.getOrDefault(system, Map.of());
        List<LogisticModel> all = new ArrayList<>();
        for (String model : MODELS) {
            LogisticModel each = of.get(model);
            if (each == null) {
                throw new IllegalArgumentException(RESOURCE + " has no model '" + model + "' without " + system);
            }
            all.add(each);
        }
        return new Scoring(all.get(0), all.get(1), all.get(2), all.get(3), all.get(4), all.get(5));
    }

    /** The lines of models that were fitted without a system. */
    public static String lines(String system, Scoring scoring) {
        List<LogisticModel> all = List.of(
                scoring.uses(),
                scoring.tangledUses(),
                scoring.words(),
                scoring.tangledWords(),
                scoring.packages(),
                scoring.tangledPackages());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            lines.add(system + "," + MODELS.get(i) + ","
                    + all.get(i).constants().stream()
                            .map(each -> String.format(Locale.ROOT, "%.3f", each))
                            .collect(Collectors.joining(",")));
        }
        return String.join("\n", lines);
    }
}
