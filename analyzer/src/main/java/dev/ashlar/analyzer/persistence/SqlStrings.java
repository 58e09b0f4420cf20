package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.facts.AnnotationFacts;
import dev.ashlar.analyzer.facts.FileFacts;
import dev.ashlar.analyzer.facts.LocatedFacts;
import dev.ashlar.analyzer.facts.TextFacts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads SQL in the strings of Java code. */
final class SqlStrings implements PersistencePart {
    /** These take JPQL or HQL, or the name of a query. */
    private static final Set<String> QUERIES =
            Set.of("createQuery", "createNamedQuery", "getNamedQuery", "createSelectionQuery", "createMutationQuery");

    /** These take SQL and nothing else. */
    private static final Set<String> NATIVE = Set.of(
            "createNativeQuery", "createSQLQuery", "createNativeMutationQuery", "prepareStatement", "prepareCall");

    private static final Pattern SHAPE = Pattern.compile(
            "\\s*\\(?\\s*(?:select\\s.+?\\sfrom\\s+[\\w`\"\\[$({#:%].*"
                    + "|insert\\s+(?:\\w+\\s+)?into\\s+[\\w`\"\\[\\]$%.{}]+\\s*(?:\\(|values|select|set|default).*"
                    + "|replace\\s+into\\s+\\S+\\s*(?:\\(|values|select|set).*"
                    + "|update\\s+\\S+(?:\\s+(?:as\\s+)?\\w+|\\s+.*?join\\s.+?)?\\s+set\\s+[^=]+=.*"
                    + "|delete\\s+(?:\\S+\\s+)?from\\s+[\\w`\"\\[\\]$%.{}]+\\s*(?:$|where\\s.*|using\\s.*|\\w+\\s+where\\s.*|.*join\\s.*)"
                    + "|\\{\\s*(?:\\?\\s*=\\s*)?call\\s.*"
                    + "|merge\\s+into\\s+\\S+\\s.*using\\s.*"
                    + "|truncate\\s+table\\s+\\S+\\s*"
                    + "|with\\s+(?:recursive\\s+)?\\w+\\s*(?:\\([^)]*\\))?\\s*as\\s*\\(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** So much of a text tells what it is. */
    private static final int START = 4_000;

    /** An article where a table would stand, or a capital and no punctuation but that of a sentence. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?s)(?i:.*?\\b(?:from|into|update)\\s+(?:the|an?|your|our|my|this|that|these|those|any|all|each|which)\\b).*"
                    + "|\\s*[A-Z][a-z]+\\b[^=*,?(_:`]*");

    /** What a query or change begins with, up to the first name of a table or entity. */
    private static final Pattern FIRST_NAME =
            Pattern.compile("(?:\\bfrom|^\\s*update)\\s+([\\w.]+)", Pattern.CASE_INSENSITIVE);

    @Override
    public void read(PersistenceInput input, PersistenceDraft draft) {
        Set<String> entities = entities(input.facts());
        draft.entities().forEach(entity -> entities.add(entity.queryName()));
        for (LocatedFacts file : input.facts()) {
            for (TextFacts text : file.facts().texts()) {
                String sql = input.constants().resolve(file, text.type(), text.text());
                if (!QUERIES.contains(text.passedTo()) && isSql(sql, text.passedTo(), entities)) {
                    draft.add(statement(file, text), List.of(sql));
                }
            }
        }
    }

    private static Statement statement(LocatedFacts file, TextFacts text) {
        return new Statement(
                file.module(),
                typeName(file.facts(), text.type()),
                text.member(),
                false,
                Carrier.SQL_STRING,
                List.of(),
                file.path(),
                text.text().line());
    }

    /** The qualified binary name. */
    static String typeName(FileFacts facts, int type) {
        String binary = facts.types().get(type).binaryName();
        return facts.packageName().isEmpty() ? binary : facts.packageName() + "." + binary;
    }

    static boolean isSql(String text, String passedTo, Set<String> entities) {
        String start = text.substring(0, Math.min(START, text.length()));
        return SHAPE.matcher(start).matches()
                && (NATIVE.contains(passedTo)
                        || !LogText.is(text, passedTo)
                                && !namesEntity(start, entities)
                                && !ENGLISH.matcher(start).matches());
    }

    /** JPQL names entities, upper case and all. */
    private static boolean namesEntity(String text, Set<String> entities) {
        Matcher matcher = FIRST_NAME.matcher(text);
        return matcher.find() && entities.contains(matcher.group(1));
    }

    private static Set<String> entities(List<LocatedFacts> files) {
        return files.stream()
                .flatMap(file -> file.facts().types().stream())
                .flatMap(type -> AnnotationFacts.find(type.annotations(), "Entity").stream()
                        .map(entity -> entity.text("name").orElse(type.name())))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
