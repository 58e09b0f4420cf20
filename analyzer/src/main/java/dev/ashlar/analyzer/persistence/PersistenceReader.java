package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.build.ResourceFile;
import dev.ashlar.analyzer.facts.LocatedFacts;
import dev.ashlar.analyzer.parallel.Workers;
import java.util.List;

/** Reads what a code base says of tables. */
public final class PersistenceReader {
    private PersistenceReader() {}

    /**
     * Reads statements, mappings, schemas and settings out of the facts and the resources. No file stops it; what could not be read
     * is in the result. The result does not depend on the number of threads.
     *
     * @param others resources that lie in no module, of which only DDL counts
     * @param facts of the files of these modules
     */
    public static Persistence read(
            List<BuildModule> modules, List<ResourceFile> others, List<LocatedFacts> facts, Workers workers) {
        ResourceReader.Resources resources = ResourceReader.read(modules, workers);
        PersistenceInput input = new PersistenceInput(
                modules, facts, new DeclaredTypes(facts), resources.xml(), resources.texts(), new Constants(facts));
        PersistenceDraft draft = new PersistenceDraft();
        resources.problems().forEach(draft::add);
        parts().forEach(part -> part.read(input, draft));
        ForeignSources.read(modules, draft.entities(), workers).forEach(draft::add);
        outside(others, draft, workers);
        return draft.toPersistence(workers);
    }

    private static void outside(List<ResourceFile> others, PersistenceDraft draft, Workers workers) {
        ResourceReader.Resources ddl = ResourceReader.readDdl(others, workers);
        ddl.problems().forEach(draft::add);
        OutsideSchemas.of(SchemaFile.among(ddl.xml(), ddl.texts(), draft::add)).forEach(draft::add);
    }

    private static List<PersistencePart> parts() {
        return List.of(
                new JpaEntities(), //
                new MapperEntities(), //
                new MyBatisXml(), //
                new MyBatisAnnotations(), //
                new SqlStrings(), //
                new SqlSettings(), //
                new NamedTables(), //
                new Ibatis(), //
                new Repositories(), //
                new GenericAccesses(), //
                new NamedQueries(), //
                new QueryStrings(), //
                new Subselects(), //
                new Schemas(), //
                new Databases() //
                );
    }
}
