package dev.ashlar.cli;

import dev.ashlar.cli.output.Format;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
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
        header = "Shows what depends on what in Java source code. The code need not build.",
        sortOptions = false,
        synopsisHeading = "%nUsage: ",
        customSynopsis = "ashlar [OPTIONS] COMMAND",
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
        CommandLine completion = new CommandLine(new AutoComplete.GenerateCompletion());
        CommandLine commandLine = new CommandLine(new AshlarCommand(session))
                .addSubcommand(new AnalyzeCommand(session))
                .addSubcommand(new WhyCommand(session))
                .addSubcommand(new PathCommand(session))
                .addSubcommand(new UsagesCommand(session))
                .addSubcommand(new CyclesCommand(session))
                .addSubcommand(new CutCommand(session))
                .addSubcommand(new HelpCommand())
                .addSubcommand(completion)
                .registerConverter(Format.class, text -> Choice.of(Format.values(), text))
                .registerConverter(ColorMode.class, text -> Choice.of(ColorMode.values(), text))
                .registerConverter(CycleLevel.class, text -> Choice.of(CycleLevel.values(), text))
                .setOut(new PrintWriter(session.surroundings().out(), true, StandardCharsets.UTF_8))
                .setErr(session.err());
        dropInherited(completion.getCommandSpec());
        new Failures(session).handle(commandLine);
        return commandLine.setExecutionStrategy(parsed -> execute(parsed, session));
    }

    /** The script is the same whatever the options say. */
    private static void dropInherited(CommandSpec command) {
        List.copyOf(command.options()).stream().filter(ArgSpec::inherited).forEach(command::remove);
    }

    /** Colours are known only now that {@code --color} is read. */
    private static int execute(ParseResult parsed, Session session) {
        boolean colored = session.colors(session.surroundings().outIsTerminal());
        parsed.commandSpec()
                .commandLine()
                .setColorScheme(Help.defaultColorScheme(colored ? Help.Ansi.ON : Help.Ansi.OFF));
        return new RunLast().execute(parsed);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "which command? " + String.join(", ", spec.subcommands().keySet()));
    }
}
