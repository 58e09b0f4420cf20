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
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
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

    @Spec
    private CommandSpec spec;

    /** The whole command line, with every command. */
    static CommandLine commandLine(Session session) {
        CommandLine commandLine = explained(new AshlarCommand());
        commandLine.getCommandSpec().addOption(version());
        commandLine.getCommandSpec().addMixin("global", CommandSpec.forAnnotatedObject(session.options()));
        CommandLine completion = new CommandLine(new AutoComplete.GenerateCompletion());
        commandLine
                .addSubcommand(explained(new AnalyzeCommand(session)))
                .addSubcommand(explained(new SharedModelsCommand(session)))
                .addSubcommand(explained(new ProposeCommand(session)))
                .addSubcommand(explained(new WhyCommand(session)))
                .addSubcommand(explained(new PathCommand(session)))
                .addSubcommand(explained(new UsagesCommand(session)))
                .addSubcommand(explained(new CyclesCommand(session)))
                .addSubcommand(explained(new CutCommand(session)))
                .addSubcommand(new HelpCommand())
                .addSubcommand(completion);
        dropInherited(completion.getCommandSpec());
        return configured(commandLine, session);
    }

    /** A command with the option that explains it. */
    private static CommandLine explained(Object command) {
        CommandLine commandLine = new CommandLine(command);
        commandLine.getCommandSpec().addOption(help());
        return commandLine;
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .order(200)
                .description("Explain this command.")
                .build();
    }

    private static OptionSpec version() {
        return OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .order(201)
                .description("Print the version.")
                .build();
    }

    /** The script is the same whatever the options say. */
    private static void dropInherited(CommandSpec command) {
        List.copyOf(command.options()).stream().filter(ArgSpec::inherited).forEach(command::remove);
    }

    private static CommandLine configured(CommandLine commandLine, Session session) {
        new Failures(session).handle(commandLine);
        return commandLine
                .registerConverter(Format.class, text -> Choice.of(Format.values(), text))
                .registerConverter(ColorMode.class, text -> Choice.of(ColorMode.values(), text))
                .registerConverter(CycleLevel.class, text -> Choice.of(CycleLevel.values(), text))
                .setOut(new PrintWriter(session.surroundings().out(), true, StandardCharsets.UTF_8))
                .setErr(session.err())
                .setExecutionStrategy(parsed -> execute(parsed, session));
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
