package dev.ashlar.benchmarks;

import dev.ashlar.benchmarks.corpus.Corpus;
import dev.ashlar.benchmarks.corpus.CorpusFolder;
import dev.ashlar.benchmarks.corpus.KnownCorpora;
import dev.ashlar.benchmarks.proposals.FitRun;
import dev.ashlar.benchmarks.proposals.ProposalsRun;
import dev.ashlar.benchmarks.proposals.ScaleRun;
import dev.ashlar.benchmarks.proposals.fit.FittedScorings;
import dev.ashlar.benchmarks.proposals.system.TrialSystems;
import dev.ashlar.benchmarks.speed.VersionsRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The commands of {@code benchmarks/run}. */
public final class Main {

    private static final String USAGE = """
            benchmarks/run COMMAND CORPUS... [--cache FOLDER]
            benchmarks/run proposals [SYSTEM...] [--corpora FOLDER] [--cache FOLDER] [--only VARIANT]
            benchmarks/run fit [--corpora FOLDER] [--cache FOLDER]
            benchmarks/run scale TYPES USES
            benchmarks/run versions LAUNCHER PATH... [--rounds N]

              fetch     download the corpus: sources, classes, class path
              javac     write javac.tsv, the edges that javac's attribution shows
              bytecode  write bytecode.tsv, the edges that the class files show
              accuracy  compare Ashlar's edges with both: [--csv FILE] [--ashlar LAUNCHER] [--limit N] [--jdk HOME]
              speed     measure Ashlar and its peers side by side: [--rounds N] [--only NAME] [--jdk HOME]

            CORPUS is one of %s, or group:artifact:version.
            SYSTEM is one of %s; all when none is named.
            The truths are beside the folder of corpora that --corpora or ASHLAR_CORPORA names.
            VARIANT is the name of the variant to run, or a part of the names of several, or stability.
            fit fits the constants of proposals on all systems and without each; its lines are scorings.csv of the sources.
            scale proposes modules for a generated system and prints the cost.
            versions analyses the paths with this Ashlar and with the one that LAUNCHER (an ashlar script) starts.
            Without any word: the accuracy on all of them, then the speed on the two largest.
            """;

    private Main() {}

    /** Exits with 2 when the words make no sense, with 3 when a step fails. */
    public static void main(String[] args) {
        try {
            run(List.of(args));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n\n" + usage());
            System.exit(2);
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(3);
        }
    }

    private static void run(List<String> words) throws IOException {
        if (words.isEmpty()) {
            all();
            return;
        }
        Arguments arguments = Arguments.parse(words.subList(1, words.size()));
        if (words.get(0).equals("proposals")) {
            proposals(arguments);
            return;
        }
        if (words.get(0).equals("fit")) {
            new FitRun(systems(arguments), System.out, System.err).run();
            return;
        }
        if (words.get(0).equals("scale")) {
            scale(arguments.names());
            return;
        }
        if (words.get(0).equals("versions")) {
            versions(arguments);
            return;
        }
        if (arguments.names().isEmpty()) {
            throw new IllegalArgumentException("which corpus?");
        }
        for (String name : arguments.names()) {
            new CorpusRun(KnownCorpora.named(name), arguments).run(words.get(0));
        }
    }

    private static void all() throws IOException {
        Arguments arguments = Arguments.parse(List.of("--limit", "20"));
        for (Corpus corpus : KnownCorpora.all()) {
            new CorpusRun(corpus, arguments).run("accuracy");
        }
        for (String name : List.of("elasticsearch-8", "elasticsearch-9")) {
            new CorpusRun(KnownCorpora.named(name), arguments).run("speed");
        }
    }

    private static void proposals(Arguments arguments) throws IOException {
        List<String> names = arguments.names().isEmpty() ? TrialSystems.names() : arguments.names();
        new ProposalsRun(
                        systems(arguments),
                        FittedScorings.read(),
                        arguments.option("--only").orElse(""),
                        System.out,
                        System.err)
                .run(names);
    }

    private static TrialSystems systems(Arguments arguments) {
        Path corpora = arguments
                .path("--corpora")
                .or(() -> Optional.ofNullable(System.getenv("ASHLAR_CORPORA")).map(Path::of))
                .orElseThrow(() -> new IllegalArgumentException(
                        "the folder of corpora is named by neither --corpora nor ASHLAR_CORPORA"));
        Path cache =
                arguments.path("--cache").orElse(CorpusFolder.defaultCache().resolve("proposals"));
        return new TrialSystems(corpora, cache, System.err);
    }

    private static void scale(List<String> sizes) {
        if (sizes.size() != 2 || !sizes.stream().allMatch(size -> size.matches("[1-9]\\d{0,7}"))) {
            throw new IllegalArgumentException("scale: expected the number of types and the number of uses");
        }
        new ScaleRun(System.out).run(Integer.parseInt(sizes.get(0)), Integer.parseInt(sizes.get(1)));
    }

    private static void versions(Arguments arguments) throws IOException {
        List<Path> paths = arguments.names().stream()
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .toList();
        if (paths.size() < 2) {
            throw new IllegalArgumentException("versions: expected the launcher of another Ashlar and what to analyse");
        }
        new VersionsRun(paths.get(0), Path.of(System.getProperty("ashlar.launcher")), System.out)
                .run(paths.subList(1, paths.size()), arguments.number("--rounds", 5));
    }

    private static String usage() {
        return USAGE.formatted(
                KnownCorpora.all().stream().map(Corpus::name).collect(Collectors.joining(", ")),
                String.join(", ", TrialSystems.names()));
    }
}
