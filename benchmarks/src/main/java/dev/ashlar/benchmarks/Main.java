package dev.ashlar.benchmarks;

import dev.ashlar.benchmarks.corpus.Corpus;
import dev.ashlar.benchmarks.corpus.CorpusFolder;
import dev.ashlar.benchmarks.corpus.Download;
import dev.ashlar.benchmarks.corpus.KnownCorpora;
import dev.ashlar.benchmarks.speed.SpeedRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The commands of {@code benchmarks/run}. */
public final class Main {

    private static final String USAGE = """
            benchmarks/run COMMAND CORPUS... [--cache FOLDER]

              fetch     download the corpus: sources, classes, class path
              javac     write javac.tsv, the edges that javac's attribution shows
              bytecode  write bytecode.tsv, the edges that the class files show
              accuracy  compare Ashlar's edges with both: [--csv FILE] [--ashlar LAUNCHER] [--limit N] [--jdk HOME]
              speed     measure Ashlar and its peers side by side: [--rounds N] [--only NAME] [--jdk HOME]

            CORPUS is one of %s, or group:artifact:version.
            """;

    private Main() {}

    /** Runs one command for each corpus; exits with 2 when the words make no sense. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.print(usage());
            System.exit(2);
        }
        Arguments arguments = Arguments.parse(List.of(args).subList(1, args.length));
        Path cache = arguments.path("--cache").orElse(CorpusFolder.defaultCache());
        for (String name : arguments.names()) {
            CorpusFolder folder = new CorpusFolder(KnownCorpora.named(name), cache);
            new Download(folder, System.err).run();
            run(args[0], folder, arguments);
        }
    }

    private static void run(String command, CorpusFolder folder, Arguments arguments) throws IOException {
        switch (command) {
            case "fetch" -> System.out.println(folder.root());
            case "javac" -> new Oracles(folder, System.err).javac();
            case "bytecode" -> new Oracles(folder, System.err).bytecode();
            case "accuracy" -> new AccuracyRun(folder, arguments, System.out).run();
            case "speed" -> speed(folder, arguments);
            default -> throw new IllegalArgumentException("no command " + command + "\n" + usage());
        }
    }

    private static void speed(CorpusFolder folder, Arguments arguments) throws IOException {
        Path jdk = arguments.path("--jdk").orElse(Jdk.running().home());
        new SpeedRun(folder, jdk, System.out)
                .run(arguments.number("--rounds", 5), arguments.option("--only").orElse(""));
    }

    private static String usage() {
        return USAGE.formatted(KnownCorpora.all().stream().map(Corpus::name).collect(Collectors.joining(", ")));
    }
}
