package dev.ashlar.rules.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Compares the map with a loop over all that the modules claim. */
class ModuleMapPropertyTest {
    /** A claim of a module, as it is written: a type, or a package with or without those below. */
    record Claim(String module, String what, boolean type, String source) {
        boolean matches(SourceType candidate) {
            String pack = candidate.name().substring(0, candidate.name().lastIndexOf('.'));
            boolean named = type
                    ? candidate.name().equals(what)
                    : what.endsWith("..")
                            ? (pack + ".").startsWith(what.substring(0, what.length() - 1))
                            : pack.equals(what);
            return named
                    && (source.isEmpty()
                            || (candidate.path() + "/").startsWith(source + "/")
                            || candidate.buildModule().equals(source));
        }

        /** A type before any package, then the deeper package, then the package alone, then the longer source. */
        int strength() {
            int depth = what.replace("..", "").split("\\.").length;
            int pattern = type ? 1000 : 2 * depth + (what.endsWith("..") ? 0 : 1);
            return pattern * 100 + source.length();
        }

        String text() {
            String what = type ? "types: [" + this.what + "]" : "packages: [" + this.what + "]";
            return "  " + module + ": {" + what + (source.isEmpty() ? "" : ", sources: [" + source + "]") + "}\n";
        }
    }

    @Property(tries = 500)
    void finds_what_a_loop_over_all_claims_finds(
            @ForAll("claims") Set<Claim> distinct, @ForAll("types") List<SourceType> types) {
        List<Claim> claims = new ArrayList<>();
        StringBuilder text = new StringBuilder("version: 1\nmodules:\n");
        for (Claim claim : distinct) {
            Claim named = new Claim("m" + claims.size(), claim.what(), claim.type(), claim.source());
            claims.add(named);
            text.append(named.text());
        }
        ModulesFile file = ModulesFileReader.read("ashlar.yml", text.toString());
        ModuleMap map = ModuleMap.of(file);

        for (SourceType type : types) {
            Optional<String> expected = claims.stream()
                    .filter(claim -> claim.matches(type))
                    .max(Comparator.comparingInt(Claim::strength))
                    .map(Claim::module);
            assertThat(map.moduleOf(type).map(ModuleSpec::name)).isEqualTo(expected);
        }
    }

    @Provide
    Arbitrary<Set<Claim>> claims() {
        Arbitrary<Claim> packages = Combinators.combine(packageNames(), Arbitraries.of("", ".."), sources())
                .as((name, below, source) -> new Claim("", name + below, false, source));
        Arbitrary<Claim> types =
                Combinators.combine(typeNames(), sources()).as((name, source) -> new Claim("", name, true, source));
        return Arbitraries.oneOf(packages, types).set().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<SourceType>> types() {
        Arbitrary<String> paths = Arbitraries.of("s", "s/t/A.java", "s/A.java", "st/A.java", "A.java");
        return Combinators.combine(typeNames(), Arbitraries.of("", "s", "b"), paths)
                .as(SourceType::new)
                .list()
                .ofMaxSize(20);
    }

    private static Arbitrary<String> sources() {
        return Arbitraries.of("", "", "s", "s/t");
    }

    private static Arbitrary<String> typeNames() {
        return Combinators.combine(packageNames(), Arbitraries.of("A", "B")).as((pack, name) -> pack + "." + name);
    }

    private static Arbitrary<String> packageNames() {
        return Arbitraries.of("a", "aa", "b")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(segments -> String.join(".", segments));
    }
}
