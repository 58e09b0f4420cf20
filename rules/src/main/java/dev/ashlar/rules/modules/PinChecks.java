package dev.ashlar.rules.modules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks whether a proposal can obey all pins. */
final class PinChecks {
    private final ModulesFile file;
    private final ProposalPins pins;
    private final Errors errors;
    private final Map<String, Pin> kept = new LinkedHashMap<>();
    private final TypeUnion together = new TypeUnion();

    PinChecks(ModulesFile file, Errors errors) {
        this.file = file;
        this.pins = file.proposal();
        this.errors = errors;
    }

    void run() {
        pins.keep().forEach(this::keep);
        checkListedTypes();
        pins.together().forEach(this::unite);
        pins.apart().forEach(this::part);
        pins.modules().ifPresent(this::checkCount);
    }

    private void keep(Pin pin) {
        Pin earlier = kept.putIfAbsent(pin.type(), pin);
        if (earlier == null) {
            together.keep(pin);
        } else if (!earlier.module().equals(pin.module())) {
            errors.add(
                    pin.line(),
                    "contradictory pins: " + describe(pin) + ", " + describe(earlier) + " in line " + earlier.line());
        }
    }

    /** A type may be listed by several modules with sources of their own; to be kept in one of them is enough. */
    private void checkListedTypes() {
        Map<String, Pin> listed = new HashMap<>();
        for (ModuleSpec module : file.modules()) {
            for (Entry<String> type : module.types()) {
                Pin here = new Pin(type.value(), module.name(), type.line());
                listed.merge(type.value(), here, (one, other) -> isKept(one) ? one : other);
            }
        }
        for (Pin pin : kept.values()) {
            Pin there = listed.getOrDefault(pin.type(), pin);
            if (!there.module().equals(pin.module())) {
                errors.add(
                        pin.line(),
                        "contradiction: " + describe(pin) + ", and in the `types` of module `" + there.module()
                                + "` in " + errors.describe(there.line(), pin.line()));
            }
        }
    }

    private boolean isKept(Pin listed) {
        Pin pin = kept.get(listed.type());
        return pin != null && pin.module().equals(listed.module());
    }

    private void unite(TypeGroup group) {
        for (Entry<String> type : group.types()) {
            String first = group.types().get(0).value();
            Optional<Pin> one = together.pin(first);
            Optional<Pin> other = together.pin(type.value());
            if (one.isPresent()
                    && other.isPresent()
                    && !one.get().module().equals(other.get().module())) {
                errors.add(
                        group.line(),
                        "contradictory pins: `" + first + "` and `" + type + "` are to be together, "
                                + both(one.get(), other.get()));
            }
            together.unite(first, type.value());
        }
    }

    private void part(TypeGroup group) {
        Map<String, String> bySet = new HashMap<>();
        Map<String, String> byModule = new HashMap<>();
        for (Entry<String> entry : group.types()) {
            String type = entry.value();
            String united = bySet.putIfAbsent(together.setOf(type), type);
            Optional<Pin> pin = together.pin(type);
            String neighbour =
                    pin.map(found -> byModule.putIfAbsent(found.module(), type)).orElse(null);
            if (united != null && !united.equals(type)) {
                errors.add(
                        group.line(),
                        "contradictory pins: `" + united + "` and `" + type + "` are to be apart, and to be together"
                                + togetherIn(united, type));
            } else if (united == null && neighbour != null) {
                errors.add(
                        group.line(),
                        "contradictory pins: `" + neighbour + "` and `" + type + "` are to be apart, "
                                + both(together.pin(neighbour).orElseThrow(), pin.orElseThrow()));
            }
        }
    }

    private String togetherIn(String one, String other) {
        return pins.together().stream()
                .filter(group -> names(group).contains(one) && names(group).contains(other))
                .findFirst()
                .map(group -> " in line " + group.line())
                .orElse(" by several groups of `together`");
    }

    private static List<String> names(TypeGroup group) {
        return group.types().stream().map(Entry::value).toList();
    }

    private void checkCount(ModuleCount count) {
        long modules = pins.keep().stream().map(Pin::module).distinct().count();
        if (modules > count.most()) {
            errors.add(
                    count.line(),
                    "contradictory pins: `modules` allows " + count.most() + ", and `keep` names " + modules
                            + " from line " + pins.keep().get(0).line() + " on");
        }
        for (TypeGroup group : pins.apart()) {
            if (group.types().size() > count.most()) {
                errors.add(
                        count.line(),
                        "contradictory pins: `modules` allows " + count.most() + ", and "
                                + group.types().size() + " types are to be apart in line " + group.line());
            }
        }
    }

    private static String both(Pin one, Pin other) {
        return describe(one) + " in line " + one.line() + " and " + describe(other) + " in line " + other.line();
    }

    private static String describe(Pin pin) {
        return "`" + pin.type() + "` is kept in module `" + pin.module() + "`";
    }
}
