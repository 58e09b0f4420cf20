package dev.ashlar.analyzer.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Turns a dynamic statement of MyBatis into SQL: tags are replaced by what they stand for, as if every condition held. Of
 * {@code <choose>} only one branch can be taken, so that there may be several forms.
 */
final class MyBatisText {
    /** So many branches are looked at. */
    private static final int FORMS = 10;

    private final Function<String, Optional<XmlElement>> fragments;
    private final List<String> problems = new ArrayList<>();
    /** The fragments that are being put in. */
    private final Set<String> open = new HashSet<>();

    private int form;
    private int branches = 1;

    /** @param fragments finds the {@code <sql>} element by what {@code refid} says */
    MyBatisText(Function<String, Optional<XmlElement>> fragments) {
        this.fragments = fragments;
    }

    /** The texts that the statement may have, the first with the first branches. */
    List<String> forms(XmlElement statement) {
        List<String> forms = new ArrayList<>();
        for (form = 0; form < Math.min(branches, FORMS); form++) {
            forms.add(inside(statement, Map.of()));
        }
        return forms.stream().distinct().toList();
    }

    /** The fragments that were not found, or that lead back to themselves, and what is wrong with them. */
    List<String> problems() {
        return problems.stream().distinct().toList();
    }

    private String inside(XmlElement element, Map<String, String> properties) {
        StringBuilder text = new StringBuilder();
        for (Object part : element.content()) {
            text.append(
                    part instanceof XmlElement child
                            ? ' ' + expand(child, properties) + ' '
                            : substitute((String) part, properties));
        }
        return text.toString();
    }

    private static String substitute(String text, Map<String, String> properties) {
        String result = text;
        for (Map.Entry<String, String> property : properties.entrySet()) {
            result = result.replace("${" + property.getKey() + "}", property.getValue());
        }
        return result;
    }

    private String expand(XmlElement element, Map<String, String> properties) {
        return switch (element.name()) {
            case "include" -> include(element, properties);
            case "choose" -> choose(element, properties);
            case "where" -> trim(inside(element, properties), "WHERE", "", "AND |OR |AND\n|OR\n", "");
            case "set" -> trim(inside(element, properties), "SET", "", ",", ",");
            case "trim" ->
                trim(
                        inside(element, properties),
                        element.attribute("prefix").orElse(""),
                        element.attribute("suffix").orElse(""),
                        element.attribute("prefixOverrides").orElse(""),
                        element.attribute("suffixOverrides").orElse(""));
            case "foreach" ->
                element.attribute("open").orElse("")
                        + ' '
                        + inside(element, properties)
                        + ' '
                        + element.attribute("close").orElse("");
            case "bind", "selectKey", "property" -> "";
            default -> inside(element, properties);
        };
    }

    private String include(XmlElement element, Map<String, String> properties) {
        String id = substitute(element.attribute("refid").orElse(""), properties);
        Optional<XmlElement> fragment = fragments.apply(id);
        if (fragment.isEmpty() || !open.add(id)) {
            problems.add("includes " + id + (fragment.isEmpty() ? ", which is not found" : ", which includes itself"));
            return SqlText.GAP;
        }
        Map<String, String> inner = new HashMap<>(properties);
        element.children("property")
                .forEach(property -> inner.put(
                        property.attribute("name").orElse(""),
                        substitute(property.attribute("value").orElse(""), properties)));
        String text = inside(fragment.get(), inner);
        open.remove(id);
        return text;
    }

    private String choose(XmlElement element, Map<String, String> properties) {
        List<XmlElement> all = element.children().toList();
        branches = Math.max(branches, all.size());
        return all.isEmpty() ? "" : inside(all.get(Math.min(form, all.size() - 1)), properties);
    }

    private static String trim(String text, String prefix, String suffix, String leading, String trailing) {
        String body = text.strip();
        for (String override : leading.toUpperCase(Locale.ROOT).split("\\|", -1)) {
            if (!override.isEmpty() && body.toUpperCase(Locale.ROOT).startsWith(override)) {
                body = body.substring(override.length());
                break;
            }
        }
        for (String override : trailing.toUpperCase(Locale.ROOT).split("\\|", -1)) {
            String end = override.strip();
            if (!end.isEmpty() && body.toUpperCase(Locale.ROOT).endsWith(end)) {
                body = body.substring(0, body.length() - end.length());
                break;
            }
        }
        return body.isBlank() ? "" : prefix + ' ' + body + ' ' + suffix;
    }
}
