package dev.ashlar.cli;

import dev.ashlar.analyzer.question.Part;
import dev.ashlar.analyzer.question.Questions;
import picocli.CommandLine.Parameters;

/** The two names of a question. */
final class TwoParts {

    @Parameters(
            index = "0",
            paramLabel = "A",
            description =
                    "A type (with or without its package), a package or a module. MODULE:NAME means the one in that "
                            + "module, MODULE: the module itself.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "B", description = "The same.")
    private String to = "";

    /** What the first name means. */
    Part from(Questions questions) {
        return questions.resolve(from).orElseThrow();
    }

    /** What the second name means. */
    Part to(Questions questions) {
        return questions.resolve(to).orElseThrow();
    }
}
