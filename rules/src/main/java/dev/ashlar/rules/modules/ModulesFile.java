package dev.ashlar.rules.modules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a modules file says, checked: names that it uses are names that it gives.
 *
 * @param name of the file, for messages
 * @param root packages with all below them; types outside are external. If empty, no type is
 * @param modules in the order of the file; may be empty, where a file only holds pins
 * @param layers top first
 * @param deployables those that cannot be seen from the build files
 * @param growth of references between types that are known to break a rule
 * @param severities of those rules that the file speaks of
 * @param baseline the path of the known violations, from the folder of the modules file
 * @param lines what the lines of all that is said here mean where files are included
 */
public record ModulesFile(
        String name,
        List<Entry<String>> root,
        TestSources tests,
        List<ModuleSpec> modules,
        List<Layer> layers,
        List<Entry<SourceFolder>> deployables,
        ProposalPins proposal,
        Severity growth,
        Map<Rule, Severity> severities,
        String baseline,
        FileLines lines) {

    /** How the file is called where nobody says another name. */
    public static final String USUAL_NAME = "ashlar.yml";

    /** One that includes no files. */
    public ModulesFile(
            String name,
            List<Entry<String>> root,
            TestSources tests,
            List<ModuleSpec> modules,
            List<Layer> layers,
            List<Entry<SourceFolder>> deployables,
            ProposalPins proposal,
            Severity growth,
            Map<Rule, Severity> severities,
            String baseline) {
        this(
                name,
                root,
                tests,
                modules,
                layers,
                deployables,
                proposal,
                growth,
                severities,
                baseline,
                FileLines.of(name));
    }

    public ModulesFile {
        root = List.copyOf(root);
        modules = List.copyOf(modules);
        layers = List.copyOf(layers);
        deployables = List.copyOf(deployables);
        severities = Map.copyOf(severities);
    }

    /** Which file and line a line number of this file, its modules and their parts means: modules may be said in included files. */
    public FileLines.Place place(int line) {
        return lines.place(line);
    }

    public Severity severity(Rule rule) {
        return severities.getOrDefault(rule, rule.usual());
    }

    public Optional<ModuleSpec> module(String wanted) {
        return modules.stream().filter(module -> module.name().equals(wanted)).findFirst();
    }
}
