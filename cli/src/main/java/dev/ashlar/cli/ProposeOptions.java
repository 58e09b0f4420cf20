package dev.ashlar.cli;

import dev.ashlar.analyzer.draft.DraftSurroundings;
import dev.ashlar.analyzer.proposal.EvidenceKind;
import dev.ashlar.rules.modules.ModuleCount;
import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.ModulesFileReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** What a proposal may look at, and what it has to respect. */
final class ProposeOptions {
    private static final Pattern COUNT = Pattern.compile("([1-9]\\d{0,5})(?:\\.\\.([1-9]\\d{0,5}))?");

    private static final String COMMITS = "1000";

    @Option(
            names = "--modules",
            paramLabel = "N|A..B",
            order = 6,
            description =
                    "How many modules there are to be. Default: what the ashlar.yml says, else what the code asks for.")
    private Optional<String> modules = Optional.empty();

    @Option(
            names = "--evidence",
            paramLabel = "KIND",
            split = ",",
            order = 7,
            description = "Look only at these: structure, names, packages, tables, history, with commas "
                    + "between. Default: all but history.")
    private List<String> evidence = List.of();

    @Option(
            names = "--history",
            paramLabel = "N",
            arity = "0..1",
            fallbackValue = COMMITS,
            preprocessor = NumberOrNothing.class,
            order = 8,
            description =
                    "Look at the git history, too: at which files changed together in the newest N commits (default: "
                            + COMMITS + "), and for the draft at who wrote most of them.")
    private Optional<Integer> history = Optional.empty();

    @Option(names = "--ignore-packages", order = 8, description = "Do not look at the packages.")
    private boolean ignorePackages;

    @Option(
            names = {"-c", "--config"},
            paramLabel = "FILE",
            order = 9,
            description =
                    "The modules file whose modules and pins are respected. Default: the ashlar.yml in the first PATH, if "
                            + "there is one.")
    private Optional<Path> config = Optional.empty();

    @Option(
            names = "--all",
            order = 10,
            description = "Think the modules of the ashlar.yml over, too. Its pins are respected.")
    private boolean all;

    @Option(
            names = "--cold",
            order = 11,
            description = "Think anew. Default: start from the proposal before, so that little changes.")
    private boolean cold;

    @Option(
            names = "--api",
            order = 12,
            description =
                    "Say in the draft what each module offers: what other modules use today. All else becomes internal.")
    private boolean api;

    boolean cold() {
        return cold;
    }

    /** What makes a proposal another one than that before, not a later one. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        evidence().forEach(kind -> names.add(kind.label()));
        history().ifPresent(commits -> names.add("--history=" + commits));
        modules.ifPresent(count -> names.add("--modules=" + count));
        config.ifPresent(file -> names.add("--config=" + file));
        if (all) {
            names.add("--all");
        }
        return names;
    }

    /** The modules file, without modules if these are thought over. */
    ModulesFile file(Session session, List<Path> roots) {
        Path usual = roots.get(0).resolve(ModulesFile.USUAL_NAME);
        Optional<Path> path =
                config.map(session::resolve).or(() -> Optional.of(usual).filter(Files::isRegularFile));
        ModulesFile file = path.map(ModulesFileReader::read).orElse(DraftSurroundings.NO_FILE);
        return all ? withoutModules(file) : file;
    }

    static ModulesFile withoutModules(ModulesFile file) {
        return new ModulesFile(
                file.name(),
                file.root(),
                file.tests(),
                List.of(),
                file.layers(),
                file.deployables(),
                file.proposal(),
                file.growth(),
                file.severities(),
                file.baseline());
    }

    /** How many modules there may be, as far as the command line says it. */
    Optional<ModuleCount> modules() {
        return modules.map(text -> {
            Matcher matcher = COUNT.matcher(text);
            if (!matcher.matches()) {
                throw unclearCount(text);
            }
            int least = Integer.parseInt(matcher.group(1));
            int most = matcher.group(2) == null ? least : Integer.parseInt(matcher.group(2));
            if (least > most) {
                throw unclearCount(text);
            }
            return new ModuleCount(least, most, 1);
        });
    }

    private static UsageProblem unclearCount(String text) {
        return new UsageProblem("--modules needs a number such as 12, or a range such as 8..15, not '" + text + "'");
    }

    /** Whether the draft is to say what modules offer. */
    boolean api() {
        return api;
    }

    /** What may be looked at. */
    Set<EvidenceKind> evidence() {
        Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        evidence.forEach(word -> kinds.add(kind(word)));
        if (kinds.isEmpty()) {
            kinds.addAll(EnumSet.allOf(EvidenceKind.class));
            if (history.isEmpty()) {
                kinds.remove(EvidenceKind.HISTORY);
            }
        }
        if (ignorePackages) {
            kinds.remove(EvidenceKind.PACKAGES);
        }
        if (kinds.isEmpty()) {
            throw new UsageProblem("--evidence packages and --ignore-packages leave nothing to look at");
        }
        return Collections.unmodifiableSet(kinds);
    }

    private static EvidenceKind kind(String word) {
        List<String> known = new ArrayList<>();
        for (EvidenceKind kind : EvidenceKind.values()) {
            if (kind.label().equals(word.strip())) {
                return kind;
            }
            known.add(kind.label());
        }
        throw new UsageProblem("--evidence: '" + word + "' is none of " + String.join(", ", known));
    }

    /** Says at once what is wrong. */
    void check() {
        modules();
        evidence();
        if (history.filter(commits -> commits < 1).isPresent()) {
            throw new UsageProblem("--history needs a number of commits from 1, not " + history.get());
        }
    }

    /** How many commits are looked at; empty if nobody asked for a history. */
    Optional<Integer> history() {
        boolean wanted = evidence().contains(EvidenceKind.HISTORY);
        return history.or(() -> wanted ? Optional.of(Integer.valueOf(COMMITS)) : Optional.empty());
    }
}
