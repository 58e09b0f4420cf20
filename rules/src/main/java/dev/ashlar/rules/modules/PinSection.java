package dev.ashlar.rules.modules;

import dev.ashlar.rules.yaml.YamlEntry;
import dev.ashlar.rules.yaml.YamlList;
import dev.ashlar.rules.yaml.YamlMap;
import dev.ashlar.rules.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the pins of a proposal. */
final class PinSection {
    static final List<String> KEYS = List.of("keep", "together", "apart", "modules");
    private static final Pattern COUNT = Pattern.compile("([1-9]\\d{0,5})(?:\\.\\.([1-9]\\d{0,5}))?");
    private static final String GROUPS = "groups of types such as [com.acme.A, com.acme.B]";

    private final Section pins;
    private final Errors errors;

    PinSection(YamlMap map, Errors errors) {
        this.pins = Section.closed(map, KEYS, errors);
        this.errors = errors;
    }

    ProposalPins read() {
        return new ProposalPins(
                keep(),
                groups("together"),
                groups("apart"),
                pins.text("modules", "a number such as 12, or a range such as 8..15")
                        .flatMap(this::count));
    }

    private List<Pin> keep() {
        List<Pin> keep = new ArrayList<>();
        pins.map("keep", "a map from modules to lists of types").ifPresent(map -> {
            Section modules = Section.open(map, errors);
            for (YamlEntry entry : modules.entries()) {
                Names.check(entry, "a module", errors);
                types(modules, entry).forEach(type -> keep.add(new Pin(type.value(), entry.name(), type.line())));
            }
        });
        return keep;
    }

    private static List<Entry<String>> types(Section section, YamlEntry entry) {
        return section.list(entry, text -> Optional.of(text).filter(QualifiedName::isValid), ModuleSection.TYPES);
    }

    private List<TypeGroup> groups(String key) {
        List<TypeGroup> groups = new ArrayList<>();
        for (YamlValue item : pins.items(key, GROUPS)) {
            YamlEntry entry = new YamlEntry(pins.entry(key).orElseThrow().key(), item);
            if (!(item instanceof YamlList list)) {
                errors.add(item.line(), "a group of `" + key + "` is " + item.kind() + "; expected a list of types");
                continue;
            }
            TypeGroup group = new TypeGroup(types(pins, entry), item.line());
            if (group.types().size() < 2 && list.items().size() < 2) {
                errors.add(item.line(), "a group of `" + key + "` has one type or none; expected two or more");
            }
            groups.add(group);
        }
        return groups;
    }

    private Optional<ModuleCount> count(Entry<String> text) {
        Matcher matcher = COUNT.matcher(text.value());
        if (matcher.matches()) {
            int least = Integer.parseInt(matcher.group(1));
            int most = matcher.group(2) == null ? least : Integer.parseInt(matcher.group(2));
            if (least <= most) {
                return Optional.of(new ModuleCount(least, most, text.line()));
            }
        }
        errors.add(text.line(), "`modules` is `" + text + "`; expected a number such as 12, or a range such as 8..15");
        return Optional.empty();
    }
}
