package dev.ashlar.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;

/** The command {@code ashlar} itself: it only leads to the others. */
@Command(
        name = "ashlar",
        versionProvider = VersionText.class,
        header = "Shows what depends on what in Java source code. The code need not build.%n",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions, before or after the command:%n",
        footerHeading = "%nStart here:%n",
        footer = {
            "  ashlar analyze             analyse the code in this folder",
            "  ashlar why order billing   show what ties one to the other",
            "  ashlar help why            explain a command",
        })
final class AshlarCommand implements Runnable {

    @Mixin
    private final GlobalOptions options;

    @Mixin
    private HelpOption help = new HelpOption();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            order = 201,
            description = "Print the version.")
    private boolean version;

    @Spec
    private CommandSpec spec;

    private AshlarCommand(Session session) {
        this.options = session.options();
    }

    /** The whole command line, with every command. */
    static CommandLine commandLine(Session session) {
        CommandLine commandLine = new CommandLine(new AshlarCommand(session))
                .addSubcommand(new AnalyzeCommand(session))
                .addSubcommand(new WhyCommand(session))
                .addSubcommand(new PathCommand(session))
                .addSubcommand(new UsagesCommand(session))
                .addSubcommand(new CyclesCommand(session))
                .addSubcommand(new CutCommand(session))
                .addSubcommand(new CommandLine.HelpCommand())
                .addSubcommand(new AutoComplete.GenerateCompletion())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(session.surroundings().out(), true, StandardCharsets.UTF_8))
                .setErr(session.err());
        new Failures(session).handle(commandLine);
        return commandLine.setExecutionStrategy(parsed -> execute(parsed, session));
    }

    /** Colours are known only now that {@code --color} is read. */
    private static int execute(ParseResult parsed, Session session) {
        boolean colored = session.colors(session.surroundings().outIsTerminal());
        parsed.commandSpec().commandLine().setColorScheme(Help.defaultColorScheme(colored ? Help.Ansi.ON : Help.Ansi.OFF));
        return new RunLast().execute(parsed);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? " + String.join(", ", spec.subcommands().keySet()));
    }
}
