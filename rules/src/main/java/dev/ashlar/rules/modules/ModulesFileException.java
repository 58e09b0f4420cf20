package dev.ashlar.rules.modules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A modules file cannot be taken as it is. The message has one line for each error: {@code FILE:LINE: what is wrong}. */
public final class ModulesFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FileError> errors;

    ModulesFileException(List<FileError> errors) {
        super(errors.stream().map(FileError::toString).collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    /**
     * Modules that no type belongs to: after a package was renamed, the rules of its module would hold for nothing, and nobody would see.
     *
     * @param modules at least one, see {@link ModuleMap#emptyModules}
     */
    public static ModulesFileException emptyModules(ModulesFile file, List<ModuleSpec> modules) {
        return new ModulesFileException(modules.stream()
                .sorted(Comparator.comparingInt(ModuleSpec::line))
                .map(module -> new FileError(
                        file.place(module.line()).file(),
                        file.place(module.line()).line(),
                        "module `" + module.name() + "` has no types; was a package renamed?"))
                .toList());
    }

    /** By line. */
    public List<FileError> errors() {
        return errors;
    }
}
