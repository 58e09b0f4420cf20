package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.build.ResourceFile;
import dev.ashlar.analyzer.parallel.Workers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** Opens the resources that may say something of tables. */
final class ResourceReader {
    private static final long LIMIT = 20L << 20;

    /** Comments and a DTD may stand before the root. */
    private static final int PEEK = 8_192;

    private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?([A-Za-z][\\w.-]*)[\\s>/]");
    private static final Set<String> DDL_ROOTS = Set.of("databaseChangeLog");
    private static final Set<String> ROOTS = Set.of(
            "mapper",
            "sqlMap",
            "beans",
            "persistence",
            "hibernate-configuration",
            "hibernate-mapping",
            "entity-mappings",
            "databaseChangeLog");
    private static final Set<String> TEXTS = Set.of("sql", "properties", "yml", "yaml");

    private record Located(int module, ResourceFile file) {}

    /** What was read. */
    record Resources(List<XmlFile> xml, List<TextFile> texts, List<UnparsedStatement> problems) {}

    private final XmlReader xml = new XmlReader();

    private final Set<String> roots;

    private ResourceReader(Set<String> roots) {
        this.roots = roots;
    }

    static Resources read(List<BuildModule> modules, Workers workers) {
        List<Located> files = new ArrayList<>();
        for (int i = 0; i < modules.size(); i++) {
            int module = i;
            modules.get(i).resources().stream()
                    .filter(ResourceReader::mayMatter)
                    .forEach(file -> files.add(new Located(module, file)));
        }
        return read(files, ROOTS, workers);
    }

    /** Opens scripts and changelogs alone. */
    static Resources readDdl(List<ResourceFile> others, Workers workers) {
        List<Located> files = others.stream()
                .filter(ResourceReader::mayBeDdl)
                .map(file -> new Located(SchemaTable.OUTSIDE, file))
                .toList();
        return read(files, DDL_ROOTS, workers);
    }

    private static Resources read(List<Located> files, Set<String> roots, Workers workers) {
        Object[] found = new Object[files.size()];
        workers.run(files.size(), () -> {
            ResourceReader reader = new ResourceReader(roots);
            return i -> reader.read(files.get(i)).ifPresent(result -> found[i] = result);
        });
        return new Resources(
                only(found, XmlFile.class), only(found, TextFile.class), only(found, UnparsedStatement.class));
    }

    private static <T> List<T> only(Object[] found, Class<T> type) {
        return Stream.of(found)
                .filter(Objects::nonNull)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static boolean mayMatter(ResourceFile file) {
        String extension = file.extension();
        return extension.equals("xml")
                || TEXTS.contains(extension) && (extension.equals("sql") || isSetting(file.path()));
    }

    private static boolean mayBeDdl(ResourceFile file) {
        boolean isChangelog = file.path().contains("changelog") || file.path().contains("liquibase");
        return file.extension().equals("sql")
                || isChangelog && Set.of("xml", "yml", "yaml").contains(file.extension());
    }

    private static boolean isSetting(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.startsWith("application")
                || name.startsWith("bootstrap")
                || name.contains("jdbc")
                || name.contains("datasource")
                || name.contains("database")
                || name.contains("sql")
                || name.contains("quer")
                || path.contains("changelog")
                || path.contains("liquibase");
    }

    private Optional<Object> read(Located located) {
        ResourceFile file = located.file();
        if (file.size() > LIMIT) {
            return Optional.of(problem(located, 1, "larger than " + (LIMIT >> 20) + " MB"));
        }
        try {
            byte[] bytes = file.content().read();
            return file.extension().equals("xml") ? xml(located, bytes) : text(located, bytes);
        } catch (IOException e) {
            return Optional.of(problem(located, 1, "cannot be read: " + e.getMessage()));
        }
    }

    private Optional<Object> xml(Located located, byte[] bytes) {
        if (!root(bytes).filter(roots::contains).isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new XmlFile(located.module(), located.file().path(), xml.read(bytes)));
        } catch (XmlReader.TooDeep e) {
            return Optional.of(problem(located, 1, String.valueOf(e.getMessage())));
        } catch (XMLStreamException | RuntimeException e) { // the JDK's reader throws what it likes at broken input
            int line = e instanceof XMLStreamException broken && broken.getLocation() != null
                    ? broken.getLocation().getLineNumber()
                    : 1;
            return Optional.of(problem(located, Math.max(1, line), "no well-formed XML"));
        }
    }

    private static Optional<String> root(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, PEEK), StandardCharsets.ISO_8859_1);
        Matcher matcher = ROOT.matcher(start.replaceAll("(?s)<!--.*?(-->|$)", ""));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Object> text(Located located, byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, PEEK); i++) {
            if (bytes[i] == 0) {
                return Optional.of(problem(located, 1, "no text"));
            }
        }
        ResourceFile file = located.file();
        return Optional.of(new TextFile(
                located.module(), file.path(), file.extension(), new String(bytes, StandardCharsets.UTF_8)));
    }

    private static UnparsedStatement problem(Located located, int line, String reason) {
        return new UnparsedStatement(located.module(), located.file().path(), line, reason);
    }
}
