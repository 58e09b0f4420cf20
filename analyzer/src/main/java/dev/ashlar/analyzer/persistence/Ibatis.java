package dev.ashlar.analyzer.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the SQL maps of iBATIS 2. Their statements are called by name, so that only the module of the file is known to run them. */
final class Ibatis implements PersistencePart {
    private static final Set<String> STATEMENTS =
            Set.of("select", "insert", "update", "delete", "statement", "procedure");
    private static final Pattern VALUE = Pattern.compile("#[\\w.:\\[\\]]+#");
    private static final Pattern TEXT = Pattern.compile("\\$[\\w.\\[\\]]+\\$");
    private static final List<String> TYPES = List.of("class", "parameterClass", "resultClass", "type", "listClass");

    /** Fragments in fragments; deeper is a circle. */
    private static final int DEPTH = 30;

    private final Map<String, XmlElement> fragments = new HashMap<>();

    @Override
    public void read(PersistenceInput input, PersistenceDraft draft) {
        List<XmlFile> files = input.xml("sqlMap").toList();
        files.forEach(file -> file.root().children("sql").forEach(sql -> fragment(file, sql)));
        files.forEach(file -> file(file, draft));
    }

    private void fragment(XmlFile file, XmlElement sql) {
        String id = sql.attribute("id").orElse("");
        fragments.put(file.path() + ":" + id, sql);
        fragments.putIfAbsent(file.root().attribute("namespace").orElse("") + "." + id, sql);
        fragments.putIfAbsent(id, sql);
    }

    private void file(XmlFile file, PersistenceDraft draft) {
        for (XmlElement child : file.root().children().toList()) {
            if (STATEMENTS.contains(child.name())) {
                statement(file, child.attribute("id").orElse(""), child, draft);
                child.children("selectKey")
                        .forEach(key -> statement(file, child.attribute("id").orElse(""), key, draft));
            }
        }
        for (XmlElement element : file.root().all()) {
            TYPES.forEach(key -> element.attribute(key)
                    .filter(name -> name.indexOf('.') > 0)
                    .ifPresent(name -> draft.add(new Mention(file.module(), name, file.path(), element.line()))));
        }
    }

    private void statement(XmlFile file, String id, XmlElement element, PersistenceDraft draft) {
        String sql = text(file, element, 0);
        draft.add(
                new Statement(file.module(), "", id, false, Carrier.IBATIS, List.of(), file.path(), element.line()),
                List.of(TEXT.matcher(VALUE.matcher(sql).replaceAll("?")).replaceAll("\\${}")));
    }

    private String text(XmlFile file, XmlElement element, int depth) {
        StringBuilder text = new StringBuilder();
        boolean first = element.name().equals("dynamic");
        for (Object part : element.content()) {
            if (part instanceof XmlElement child) {
                text.append(' ').append(child(file, child, first, depth)).append(' ');
                first &= child.attribute("prepend").isEmpty();
            } else {
                text.append(part);
            }
        }
        return text.toString();
    }

    /** The first {@code prepend} in a {@code <dynamic>} gives way to that of the {@code <dynamic>} itself. */
    private String child(XmlFile file, XmlElement element, boolean first, int depth) {
        if (element.name().equals("selectKey")) {
            return "";
        }
        if (element.name().equals("include")) {
            String id = element.attribute("refid").orElse("");
            XmlElement fragment =
                    Optional.ofNullable(fragments.get(file.path() + ":" + id)).orElse(fragments.get(id));
            return fragment == null || depth > DEPTH ? SqlText.GAP : text(file, fragment, depth + 1);
        }
        String body = element.attribute("open").orElse("")
                + text(file, element, depth)
                + element.attribute("close").orElse("");
        boolean silent = first || body.isBlank();
        return (silent ? "" : element.attribute("prepend").orElse("") + ' ') + body;
    }
}
