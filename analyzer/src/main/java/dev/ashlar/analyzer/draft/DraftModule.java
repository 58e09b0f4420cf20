package dev.ashlar.analyzer.draft;

import dev.ashlar.rules.modules.Entry;
import dev.ashlar.rules.modules.ModuleKind;
import dev.ashlar.rules.modules.ModuleMode;
import dev.ashlar.rules.modules.ModuleSpec;
import dev.ashlar.rules.modules.Use;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A module as it is written.
 *
 * @param comments above it
 * @param kept what is said of it already
 * @param packages those that come in addition; so do types, sources and uses
 * @param remarks on some types
 * @param api what it offers to others, with what is said already; every type if absent
 */
record DraftModule(
        String name,
        List<String> comments,
        Optional<ModuleSpec> kept,
        List<String> packages,
        List<String> types,
        Map<String, String> remarks,
        List<String> sources,
        Optional<Offer> api,
        List<String> uses,
        Optional<String> owner,
        ModuleKind kind) {

    /** Whether there is anything that it is made of. */
    boolean isFilled() {
        return kept.isPresent() || !packages.isEmpty() || !types.isEmpty();
    }

    void writeTo(YamlLines out) {
        comments.forEach(comment -> out.comment(2, comment));
        out.open(2, name);
        list(out, "packages", kept.map(ModuleSpec::packages).orElse(List.of()), packages);
        out.list(4, "types", joined(kept.map(ModuleSpec::types).orElse(List.of()), types), remarks);
        list(out, "sources", kept.map(ModuleSpec::sources).orElse(List.of()), sources);
        api.ifPresent(offer -> api(out, offer));
        kept.ifPresent(module -> interfaces(out, module));
        uses(out);
        owner.ifPresent(text -> out.entry(4, "owner", text));
        kept.flatMap(ModuleSpec::layer).ifPresent(layer -> out.entry(4, "layer", layer));
        kept.map(ModuleSpec::mode)
                .filter(mode -> mode != ModuleMode.BASELINE)
                .ifPresent(mode -> out.entry(4, "mode", mode.word()));
        if (kind != ModuleKind.DOMAIN) {
            out.entry(4, "kind", kind.word());
        }
    }

    private static void list(YamlLines out, String key, List<? extends Entry<?>> first, List<String> second) {
        out.list(4, key, joined(first, second));
    }

    private static List<String> joined(List<? extends Entry<?>> first, List<String> second) {
        return Stream.concat(first.stream().map(Entry::toString), second.stream())
                .distinct()
                .toList();
    }

    private static void api(YamlLines out, Offer offer) {
        // an empty list says that nothing is offered, which is not the same as no list
        if (offer.entries().isEmpty()) {
            out.line(4, "api: []");
        } else {
            out.list(4, "api", offer.entries().stream().distinct().toList(), offer.remarks());
        }
    }

    private static void interfaces(YamlLines out, ModuleSpec module) {
        if (!module.interfaces().isEmpty()) {
            out.open(4, "interfaces");
            module.interfaces()
                    .forEach(offered -> out.line(
                            6,
                            YamlScalar.of(offered.name()) + ": "
                                    + YamlLines.brackets(offered.types().stream()
                                            .map(Entry::toString)
                                            .toList())));
        }
    }

    private void uses(YamlLines out) {
        List<Use> said = kept.map(ModuleSpec::uses).orElse(List.of());
        if (said.stream().noneMatch(use -> use.deprecation().isPresent())) {
            out.list(
                    4,
                    "uses",
                    Stream.concat(said.stream().map(Use::target), uses.stream()).toList());
            return;
        }
        out.open(4, "uses");
        said.forEach(use -> out.line(6, "- " + use(use)));
        uses.forEach(use -> out.line(6, "- " + YamlScalar.of(use)));
    }

    private static String use(Use use) {
        String target = YamlScalar.of(use.target());
        return use.deprecation()
                .map(deprecation -> "{module: " + target + ", deprecated: " + YamlScalar.of(deprecation.reason())
                        + deprecation.until().map(date -> ", until: " + date).orElse("") + "}")
                .orElse(target);
    }
}
