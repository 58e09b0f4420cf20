package dev.ashlar.cli;

import dev.ashlar.rules.modules.ModuleSpec;
import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.ModulesFileReader;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The module map that the user wants to compare with the proposal. */
final class RatedFile {
    @Option(
            names = "--rate",
            paramLabel = "FILE",
            order = 15,
            description =
                    "What the modules of FILE, a modules file, cost: beside the proposal, by the same rules. The "
                            + "proposal thinks them over if they are those of the ashlar.yml. With --explain: a module of FILE.")
    private Optional<Path> file = Optional.empty();

    boolean isGiven() {
        return file.isPresent();
    }

    /** How people call it; without its folder, which is another one on another machine. */
    String name() {
        return file.map(Path::getFileName).map(Path::toString).orElseThrow();
    }

    ModulesFile read(Session session) {
        return ModulesFileReader.read(session.resolve(file.orElseThrow()));
    }

    /** What the proposal has to respect: a map beside itself would tell nothing, so then only its pins. */
    static ModulesFile respected(ModulesFile rated, ModulesFile respected) {
        return respected.name().equals(rated.name()) ? ProposeOptions.withoutModules(respected) : respected;
    }

    /** The module of the map that is called so. */
    static String module(ModulesFile map, String name) {
        if (map.module(name).isEmpty()) {
            throw CouplingNames.unknown(
                    "module of this map",
                    name,
                    map.modules().stream().map(ModuleSpec::name).toList());
        }
        return name;
    }
}
