package dev.ashlar.cli;

import picocli.CommandLine.Option;

/** The option that explains a command. */
final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            order = 200,
            description = "Explain this command.")
    private boolean asked;
}
