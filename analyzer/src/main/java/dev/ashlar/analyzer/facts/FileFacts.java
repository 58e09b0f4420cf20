package dev.ashlar.analyzer.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that one source file says. It does not depend on any other file, so it can be kept as long as the file's bytes
 * do not change.
 *
 * @param packageName the declared package, empty for the unnamed one; not derived from the folder
 * @param types every declared type in the order of the source, the enclosing before the enclosed
 * @param code the uses in the bodies and headers, see {@link Code}
 * @param tier {@link Tier#SOURCE}, or {@link Tier#SKIM} when the parser yielded nothing and the tokens were scanned
 * @param lines number of lines
 * @param problems what could not be read as it should, sorted; empty for a healthy file
 */
public record FileFacts(
        String packageName,
        List<Import> imports,
        List<TypeFacts> types,
        Code code,
        Tier tier,
        int lines,
        List<Problem> problems) {

    public FileFacts {
        imports = List.copyOf(imports);
        types = List.copyOf(types);
        problems = problems.stream().sorted().toList();
    }

    /** The same facts with one problem more. */
    public FileFacts with(Problem problem) {
        List<Problem> all = new ArrayList<>(problems);
        all.add(problem);
        return new FileFacts(packageName, imports, types, code, tier, lines, all);
    }
}
