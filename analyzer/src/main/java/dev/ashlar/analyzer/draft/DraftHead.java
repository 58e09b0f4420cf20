package dev.ashlar.analyzer.draft;

import dev.ashlar.rules.modules.Entry;
import dev.ashlar.rules.modules.Layer;
import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.Pin;
import dev.ashlar.rules.modules.ProposalPins;
import dev.ashlar.rules.modules.Rule;
import dev.ashlar.rules.modules.Severity;
import dev.ashlar.rules.modules.TestSources;
import dev.ashlar.rules.modules.TypeGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what a modules file says beside its modules. */
final class DraftHead {
    private static final String USUAL_BASELINE = DraftSurroundings.NO_FILE.baseline();

    private final YamlLines out;
    private final ModulesFile file;

    DraftHead(YamlLines out, ModulesFile file) {
        this.out = out;
        this.file = file;
    }

    void writeTests() {
        if (file.tests() != TestSources.IGNORE) {
            out.entry(0, "tests", file.tests().word());
        }
    }

    void writeRest() {
        if (!file.layers().isEmpty()) {
            out.open(0, "layers");
            file.layers().forEach(this::layer);
        }
        out.list(
                0,
                "deployables",
                file.deployables().stream().map(Entry::toString).toList());
        pins(file.proposal());
        if (file.growth() != Severity.OFF) {
            out.entry(0, "growth", file.growth().word());
        }
        if (!file.severities().isEmpty()) {
            out.open(0, "rules");
            Arrays.stream(Rule.values())
                    .filter(file.severities()::containsKey)
                    .forEach(rule ->
                            out.entry(2, rule.word(), file.severity(rule).word()));
        }
        if (!file.baseline().equals(USUAL_BASELINE)) {
            out.entry(0, "baseline", file.baseline());
        }
    }

    private void layer(Layer layer) {
        String name = YamlScalar.of(layer.name());
        out.line(2, layer.closed() ? "- {name: " + name + ", closed: true}" : "- " + name);
    }

    private void pins(ProposalPins pins) {
        if (pins.keep().isEmpty()
                && pins.together().isEmpty()
                && pins.apart().isEmpty()
                && pins.modules().isEmpty()) {
            return;
        }
        out.open(0, "proposal");
        if (!pins.keep().isEmpty()) {
            Map<String, List<String>> keep = new LinkedHashMap<>();
            for (Pin pin : pins.keep()) {
                keep.computeIfAbsent(pin.module(), any -> new ArrayList<>()).add(pin.type());
            }
            out.open(2, "keep");
            keep.forEach((module, types) -> out.list(4, module, types));
        }
        groups("together", pins.together());
        groups("apart", pins.apart());
        pins.modules().ifPresent(count -> out.line(2, "modules: " + count));
    }

    private void groups(String key, List<TypeGroup> groups) {
        if (!groups.isEmpty()) {
            out.open(2, key);
            for (TypeGroup group : groups) {
                out.line(
                        4,
                        "- "
                                + YamlLines.brackets(
                                        group.types().stream().map(Entry::value).toList()));
            }
        }
    }
}
