package dev.ashlar.cli;

import dev.ashlar.analyzer.build.InvalidInput;
import dev.ashlar.analyzer.question.OverlappingParts;
import dev.ashlar.analyzer.question.UnclearName;
import dev.ashlar.rules.modules.ModulesFileException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one line on stderr and an exit code. */
final class Failures {

    private final Session session;

    Failures(Session session) {
        this.session = session;
    }

    /** The command line could not be understood. */
    int wrongUsage(ParameterException problem, String[] args) {
        session.complain(firstLine(problem));
        UnmatchedArgumentException.printSuggestions(problem, session.err());
        session.complain("try '" + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help'");
        return ExitCode.USAGE;
    }

    /** A command threw. */
    int failed(Exception problem) {
        if (session.options().stacktrace()) {
            problem.printStackTrace(session.err());
        }
        if (problem instanceof ModulesFileException file) {
            file.errors().forEach(error -> session.complain(error.toString()));
            return ExitCode.USAGE;
        }
        if (isForTheUser(problem)) {
            session.complain(firstLine(problem));
            return ExitCode.USAGE;
        }
        return problem instanceof IOException file ? unreadable(file) : internal(problem);
    }

    private static boolean isForTheUser(Exception problem) {
        return problem instanceof UsageProblem
                || problem instanceof InvalidInput
                || problem instanceof UnclearName
                || problem instanceof OverlappingParts;
    }

    /** Memory or stack are used up. */
    int outOfRoom(Error error) {
        if (session.options().stacktrace()) {
            error.printStackTrace(session.err());
        }
        session.complain(
                error instanceof OutOfMemoryError
                        ? "out of memory; give it more with ASHLAR_JAVA_OPTS=-Xmx4g, or analyse fewer paths at once"
                        : "the stack is used up; give it more with ASHLAR_JAVA_OPTS=-Xss256m");
        return ExitCode.INTERNAL;
    }

    private int unreadable(IOException problem) {
        if (ClosedPipe.caused(problem)) {
            return ExitCode.OK;
        }
        session.complain(problem instanceof FileSystemException file ? describe(file) : firstLine(problem));
        return ExitCode.USAGE;
    }

    private static String describe(FileSystemException problem) {
        String reason = problem.getReason();
        return problem.getFile() + ": " + (reason == null ? words(problem.getClass()) : reason);
    }

    /** {@code NoSuchFileException} says its reason in its name only. */
    private static String words(Class<?> exception) {
        return exception
                .getSimpleName()
                .replace("Exception", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    private int internal(Exception problem) {
        session.complain("internal error: " + problem);
        if (!session.options().stacktrace()) {
            session.complain("run it again with --stacktrace and report what it prints");
        }
        return ExitCode.INTERNAL;
    }

    private static String firstLine(Throwable problem) {
        String message = problem.getMessage() == null ? problem.toString() : problem.getMessage();
        return message.lines().findFirst().orElse(problem.toString());
    }

    /** Makes picocli use this class. */
    void handle(CommandLine commandLine) {
        commandLine.setParameterExceptionHandler(this::wrongUsage);
        commandLine.setExecutionExceptionHandler((problem, command, result) -> failed(problem));
    }
}
