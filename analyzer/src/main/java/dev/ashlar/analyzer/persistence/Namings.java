package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.facts.FileFacts;
import dev.ashlar.analyzer.facts.LocatedFacts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which naming the mappings of each module follow: that of Spring Boot where it, or what is built on it, runs with Spring Boot. */
final class Namings {
    /** Settings of Spring Boot, of its first version and now, that leave names as they are. */
    private static final List<String> PLAIN_STRATEGIES =
            List.of("PhysicalNamingStrategyStandardImpl", "EJB3NamingStrategy", "cfg.DefaultNamingStrategy");

    private final List<BuildModule> modules;
    private final Set<Integer> withBoot = new HashSet<>();
    private final Set<Integer> plain = new HashSet<>();

    Namings(PersistenceInput input) {
        this.modules = input.modules();
        input.facts().stream()
                .filter(file -> usesBoot(file.facts()))
                .map(LocatedFacts::module)
                .forEach(withBoot::add);
        for (int i = 0; i < modules.size(); i++) {
            if (modules.get(i).requirements().stream()
                    .anyMatch(each -> each.id().startsWith("org.springframework.boot:"))) {
                withBoot.add(i);
            }
        }
        input.texts().stream()
                .filter(file -> PLAIN_STRATEGIES.stream().anyMatch(file.text()::contains))
                .map(TextFile::module)
                .forEach(plain::add);
    }

    private static boolean usesBoot(FileFacts facts) {
        return facts.imports().stream().anyMatch(each -> each.name().startsWith("org.springframework.boot."));
    }

    /** The naming for types that are declared in the module. */
    Naming of(int module) {
        return concerns(module, withBoot) && !concerns(module, plain) ? Naming.SPRING : Naming.PLAIN;
    }

    private boolean concerns(int module, Set<Integer> those) {
        return those.contains(module)
                || those.stream()
                        .anyMatch(each -> modules.get(each)
                                .dependencies()
                                .contains(modules.get(module).name()));
    }
}
