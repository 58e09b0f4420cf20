package dev.ashlar.analyzer.persistence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file that creates or changes tables.
 *
 * @param module as in {@link SchemaTable#module()}
 * @param changes makes them in the tables that earlier files left
 */
record SchemaFile(int module, String path, Consumer<SchemaDraft> changes) {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern MIGRATION = Pattern.compile("V\\d.*__.*");

    /** Migrations are numbered: 10 comes after 9. */
    private static final Comparator<TextFile> ORDER =
            Comparator.comparing(file -> NUMBER.matcher(file.path()).replaceAll(SchemaFile::padded));

    private static String padded(MatchResult number) {
        return "0".repeat(Math.max(0, 20 - number.group().length())) + number.group();
    }

    /**
     * Those among the files, in the order in which their changes are made.
     *
     * @param problems takes what is no changelog although it should be one
     */
    static List<SchemaFile> among(List<XmlFile> xml, List<TextFile> texts, Consumer<UnparsedStatement> problems) {
        List<SchemaFile> files = new ArrayList<>();
        sorted(texts)
                .filter(file -> file.extension().equals("sql"))
                .map(SchemaFile::script)
                .forEach(files::add);
        xml.stream()
                .filter(file -> file.root().name().equals("databaseChangeLog"))
                .map(file -> changelog(file.module(), file.path(), file.root()))
                .forEach(files::add);
        sorted(texts)
                .filter(file -> file.extension().startsWith("y") && file.text().contains("databaseChangeLog"))
                .flatMap(file -> yaml(file, problems).stream())
                .forEach(files::add);
        return files;
    }

    private static Stream<TextFile> sorted(List<TextFile> texts) {
        return texts.stream().sorted(ORDER);
    }

    private static SchemaFile script(TextFile file) {
        List<DdlScan.Ddl> statements = DdlScan.of(file.text());
        boolean mayDrop = MIGRATION.matcher(file.name()).matches();
        return new SchemaFile(
                file.module(),
                file.path(),
                schema -> statements.forEach(new DdlStatement(schema, file.path(), mayDrop)::read));
    }

    private static SchemaFile changelog(int module, String path, XmlElement root) {
        return new SchemaFile(module, path, schema -> LiquibaseChanges.read(root, path, schema));
    }

    private static Optional<SchemaFile> yaml(TextFile file, Consumer<UnparsedStatement> problems) {
        Optional<XmlElement> root = YamlReader.read(file.text());
        if (root.isEmpty()) {
            problems.accept(new UnparsedStatement(file.module(), file.path(), 1, "no well-formed YAML"));
        }
        return root.map(element -> changelog(file.module(), file.path(), element));
    }
}
