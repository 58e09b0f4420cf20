package dev.ashlar.rules;

import dev.ashlar.rules.modules.Deprecation;
import dev.ashlar.rules.modules.Entry;
import dev.ashlar.rules.modules.ModuleSpec;
import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.NamedInterface;
import dev.ashlar.rules.modules.ProposalPins;
import dev.ashlar.rules.modules.Rule;
import dev.ashlar.rules.modules.TypeGroup;
import dev.ashlar.rules.modules.Use;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** All that a modules file says, with lines in brackets, for comparison. */
final class FileText {
    private final StringBuilder text = new StringBuilder();

    private FileText() {}

    static String of(ModulesFile file) {
        FileText text = new FileText();
        text.entries("root", file.root());
        text.line("tests " + file.tests().word());
        file.modules().forEach(text::module);
        file.layers()
                .forEach(layer -> text.line(
                        "layer " + layer.name() + " (" + layer.line() + ")" + (layer.closed() ? " closed" : "")));
        text.entries("deployables", file.deployables());
        text.pins(file.proposal());
        text.line("growth " + file.growth().word());
        text.line("rules "
                + Arrays.stream(Rule.values())
                        .map(rule -> rule.word() + " " + file.severity(rule).word())
                        .collect(Collectors.joining(", ")));
        text.line("baseline " + file.baseline());
        return text.text.toString();
    }

    private void module(ModuleSpec module) {
        line("module " + module.name() + " (" + module.line() + ") mode "
                + module.mode().word() + " kind " + module.kind().word()
                + module.layer().map(layer -> " layer " + layer).orElse("")
                + module.owner().map(owner -> " owner " + owner).orElse(""));
        entries("  packages", module.packages());
        entries("  types", module.types());
        entries("  sources", module.sources());
        module.api().ifPresent(api -> entries("  api", api));
        for (NamedInterface named : module.interfaces()) {
            entries("  interface " + named.name() + " (" + named.line() + ")", named.types());
        }
        for (Use use : module.uses()) {
            line("  uses " + use.target() + " (" + use.line() + ")"
                    + use.deprecation().map(FileText::deprecation).orElse(""));
        }
    }

    private static String deprecation(Deprecation deprecation) {
        return deprecation.until().map(date -> " until " + date).orElse("") + ": " + deprecation.reason();
    }

    private void pins(ProposalPins pins) {
        pins.keep().forEach(pin -> line("keep " + pin.type() + " in " + pin.module() + " (" + pin.line() + ")"));
        pins.together().stream().map(TypeGroup::types).forEach(types -> entries("together", types));
        pins.apart().stream().map(TypeGroup::types).forEach(types -> entries("apart", types));
        pins.modules().ifPresent(count -> line("modules " + count + " (" + count.line() + ")"));
    }

    private <T> void entries(String title, List<Entry<T>> entries) {
        if (!entries.isEmpty()) {
            line(title + " "
                    + entries.stream()
                            .map(entry -> entry + " (" + entry.line() + ")")
                            .collect(Collectors.joining(", ")));
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
