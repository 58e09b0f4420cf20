package dev.ashlar.cli;

import java.util.Map;
import java.util.Optional;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Lets an option of a number that may be left out be followed by a PATH. */
final class NumberOrNothing implements IParameterPreprocessor {

    @Override
    public boolean preprocess(Stack<String> words, CommandSpec command, ArgSpec option, Map<String, Object> info) {
        if (words.isEmpty()
                || words.peek().matches("\\d+")
                || !String.valueOf(info.getOrDefault("separator", "")).isBlank()) {
            return false;
        }
        option.setValue(Optional.of(Integer.valueOf(((OptionSpec) option).fallbackValue())));
        return true;
    }
}
