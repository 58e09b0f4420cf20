package dev.ashlar.analyzer.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that one source file says. It does not depend on any other file, so it can be kept as long as the file's bytes
 * do not change.
 *
 * @param packageName the declared package, empty for the unnamed one; not derived from the folder
 * @param types every declared type in the order of the source, the enclosing before the enclosed
 * @param texts the values of string constants, and what looks like a query, in the order of the source; none from a skim
 * @param code the uses in the bodies and headers, see {@link Code}
 * @param tier {@link Tier#SOURCE}, or {@link Tier#SKIM} when the parser yielded nothing and the tokens were scanned
 * @param lines number of lines
 * @param problems what could not be read as it should, sorted; empty for a healthy file
 */
public record FileFacts(
        String packageName,
        List<Import> imports,
        List<TypeFacts> types,
        List<TextFacts> texts,
        Code code,
        Tier tier,
        int lines,
        List<Problem> problems) {

    public FileFacts {
        imports = List.copyOf(imports);
        types = List.copyOf(types);
        texts = List.copyOf(texts);
        problems = problems.stream().sorted().toList();
    }

    /** Facts without texts. */
    public FileFacts(
            String packageName,
            List<Import> imports,
            List<TypeFacts> types,
            Code code,
            Tier tier,
            int lines,
            List<Problem> problems) {
        this(packageName, imports, types, List.of(), code, tier, lines, problems);
    }

    /** The qualified binary name of one of its types. */
    public String qualified(TypeFacts type) {
        return packageName.isEmpty() ? type.binaryName() : packageName + "." + type.binaryName();
    }

    /** The same facts with one problem more. */
    public FileFacts with(Problem problem) {
        List<Problem> all = new ArrayList<>(problems);
        all.add(problem);
        return new FileFacts(packageName, imports, types, texts, code, tier, lines, all);
    }
}
