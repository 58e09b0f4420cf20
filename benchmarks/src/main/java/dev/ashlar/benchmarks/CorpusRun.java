package dev.ashlar.benchmarks;

import dev.ashlar.benchmarks.corpus.Corpus;
import dev.ashlar.benchmarks.corpus.CorpusFolder;
import dev.ashlar.benchmarks.corpus.Download;
import dev.ashlar.benchmarks.speed.SpeedRun;
import java.io.IOException;

/** One command on one corpus, which is downloaded first where it is not in the cache. */
record CorpusRun(Corpus corpus, Arguments arguments) {

    /** @throws IllegalArgumentException when there is no such command */
    void run(String command) throws IOException {
        CorpusFolder folder = new CorpusFolder(corpus, arguments.path("--cache").orElse(CorpusFolder.defaultCache()));
        Step step = step(command, folder);
        new Download(folder, System.err).run();
        step.run();
    }

    private interface Step {
        void run() throws IOException;
    }

    private Step step(String command, CorpusFolder folder) {
        Oracles oracles = new Oracles(folder, System.err);
        return switch (command) {
            case "fetch" -> () -> System.err.println(folder.root());
            case "javac" -> oracles::javac;
            case "bytecode" -> oracles::bytecode;
            case "accuracy" -> new AccuracyRun(folder, oracles, arguments, System.out)::run;
            case "speed" -> () -> speed(folder);
            default -> throw new IllegalArgumentException("no command " + command);
        };
    }

    private void speed(CorpusFolder folder) throws IOException {
        new SpeedRun(folder, arguments.path("--jdk").orElse(Jdk.running().home()), System.out)
                .run(arguments.number("--rounds", 5), arguments.option("--only").orElse(""));
    }
}
