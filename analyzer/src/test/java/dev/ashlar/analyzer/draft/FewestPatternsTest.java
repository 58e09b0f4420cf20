package dev.ashlar.analyzer.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.rules.modules.PackagePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FewestPatternsTest {
    @Test
    void a_package_is_said_where_all_of_it_is_meant() {
        assertThat(of("x.a.A", "x.a.B", "-x.C")).containsExactly("x.a");
        assertThat(of("x.a.A", "x.a.b.B", "x.a.c.C", "-x.C")).containsExactly("x.a..");
        assertThat(of("x.a.b.A", "x.a.b.B")).containsExactly("x.a.b");
        assertThat(of("x.a.A", "x.a.B", "-x.a.b.C")).containsExactly("x.a");
    }

    @Test
    void single_types_are_said_where_the_package_has_others_or_nothing_else() {
        assertThat(of("x.a.A", "x.a.B", "-x.a.C")).containsExactly("x.a.A", "x.a.B");
        assertThat(of("x.a.A", "-x.C")).containsExactly("x.a.A");
        assertThat(of("A", "B")).containsExactly("A", "B");
        assertThat(of("-x.a.A")).isEmpty();
    }

    private static List<String> of(String... types) {
        SortedSet<String> all = new TreeSet<>();
        SortedSet<String> some = new TreeSet<>();
        for (String type : types) {
            all.add(type.replace("-", ""));
            Stream.of(type).filter(each -> !each.startsWith("-")).forEach(some::add);
        }
        return FewestPatterns.of(all, some);
    }

    /** By brute force over all sets of entries. */
    @Property(tries = 300)
    void exactly_these_types_are_said_and_not_with_fewer_entries(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int types) {
        SortedSet<String> all = new TreeSet<>();
        SortedSet<String> some = new TreeSet<>();
        for (int i = 0; i < types; i++) {
            String name = "r" + ".a".repeat(random.nextInt(3)) + (random.nextBoolean() ? ".b" : "") + ".T" + i;
            all.add(name);
            if (random.nextInt(4) > 0) {
                some.add(name);
            }
        }
        List<String> entries = FewestPatterns.of(all, some);

        assertThat(said(entries, all)).isEqualTo(some);
        assertThat(entries).hasSize(fewest(all, some));
    }

    private static Set<String> said(List<String> entries, Set<String> all) {
        Set<String> said = new TreeSet<>();
        all.stream()
                .filter(type -> entries.contains(type)
                        || entries.stream()
                                .flatMap(entry -> PackagePattern.parse(entry).stream())
                                .anyMatch(pattern -> pattern.matches(PackageTree.packageOf(type))))
                .forEach(said::add);
        return said;
    }

    private static int fewest(Set<String> all, Set<String> some) {
        Set<String> candidates = new TreeSet<>(some);
        for (String type : some) {
            for (String pack = PackageTree.packageOf(type); !pack.isEmpty(); pack = PackageTree.packageOf(pack)) {
                candidates.add(pack);
                candidates.add(pack + "..");
            }
        }
        List<String> usable = new ArrayList<>(candidates);
        usable.removeIf(entry -> !some.containsAll(said(List.of(entry), all)));
        return IntStream.range(0, 1 << usable.size())
                .filter(bits -> said(chosen(usable, bits), all).equals(some))
                .map(Integer::bitCount)
                .min()
                .orElseThrow();
    }

    private static List<String> chosen(List<String> usable, int bits) {
        return IntStream.range(0, usable.size())
                .filter(i -> (bits & 1 << i) != 0)
                .mapToObj(usable::get)
                .toList();
    }
}
