package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.facts.LocatedFacts;
import java.util.List;
import java.util.stream.Stream;

/**
 * What all parts read.
 *
 * @param facts of the whole code base
 * @param xml the XML files whose root element is known, sorted by module and path
 * @param texts SQL, settings and changelogs, sorted by module and path
 */
record PersistenceInput(
        List<BuildModule> modules,
        List<LocatedFacts> facts,
        DeclaredTypes types,
        List<XmlFile> xml,
        List<TextFile> texts,
        Constants constants) {

    Stream<XmlFile> xml(String root) {
        return xml.stream().filter(file -> file.root().name().equals(root));
    }
}
