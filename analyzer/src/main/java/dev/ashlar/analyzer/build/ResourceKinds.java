package dev.ashlar.analyzer.build;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which files that are no Java source may hold names of types, queries or settings; judged by their paths alone. */
final class ResourceKinds {

    private static final Set<String> EXTENSIONS = words(
            "xml xsd wsdl properties yml yaml json sql hql bpmn drl factories imports conf cfg ini txt bnd",
            "jsp jspx jspf tag tagx tld jsf xhtml html htm ftl ftlh vm mustache hbs peb jte gsp st fxml zul zhtml jrxml jasper",
            "proto avsc avdl graphql graphqls gql kt kts groovy gradle scala aj xtend clj js");

    /** Written by machines for browsers. */
    private static final String MINIFIED = ".min.js";

    /** Written by or for the tools of another world, and long. */
    private static final Set<String> NODE = Set.of(
            "package.json",
            "package-lock.json",
            "npm-shrinkwrap.json",
            "bower.json",
            "angular.json",
            "jsconfig.json",
            "composer.json");

    private static final String META_INF = "META-INF/";
    /** Written by the build, not by people. */
    private static final String MAVEN = "/" + META_INF + "maven/";

    private static final List<String> BY_NAME = List.of("services/", "spring/");

    private ResourceKinds() {}

    private static Set<String> words(String... lines) {
        return Stream.of(lines).flatMap(line -> Stream.of(line.split(" "))).collect(Collectors.toUnmodifiableSet());
    }

    /** @param path relative to a given path or an archive, with forward slashes */
    static boolean includes(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (name.isEmpty()
                || name.equals("pom.xml")
                || isNode(name)
                || name.endsWith(MINIFIED)
                || ("/" + path).contains(MAVEN)) {
            return false;
        }
        return (EXTENSIONS.contains(extension) && extension.length() < name.length()) || isMetaInf(path, name);
    }

    private static boolean isNode(String name) {
        return NODE.contains(name) || (name.startsWith("tsconfig") && name.endsWith(".json"));
    }

    /** There a file is often named by a type, and the name has no extension then. */
    private static boolean isMetaInf(String path, String name) {
        int at = ("/" + path).lastIndexOf("/" + META_INF);
        if (at < 0) {
            return false;
        }
        String below = path.substring(at + META_INF.length());
        return BY_NAME.stream().anyMatch(folder -> below.equals(folder + name));
    }
}
