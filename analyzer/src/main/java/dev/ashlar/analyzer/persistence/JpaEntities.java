package dev.ashlar.analyzer.persistence;

/** Reads the entities that JPA's annotations, orm.xml and the mapping files of Hibernate declare. */
final class JpaEntities implements PersistencePart {
    @Override
    public void read(PersistenceInput input, PersistenceDraft draft) {
        DeclaredTypes declared = input.types();
        JpaTypes annotated = new JpaTypes(declared, input.constants());
        MappedTypes types = new MappedTypes(declared);
        annotated.all().forEach(types::put);
        input.xml("entity-mappings").forEach(file -> new OrmXml(file, declared, annotated, types).read());
        new HbmXml(input.xml("hibernate-mapping").toList(), declared).putInto(types);
        EntityAssembly assembly = new EntityAssembly(types, new Namings(input));
        types.all().stream()
                .filter(type -> type.isEntity() && !type.table().equals(WrittenTable.QUERY))
                .forEach(type -> assembly.assemble(type).ifPresentOrElse(draft::add, () -> draft.add(unknown(type))));
    }

    private static UnparsedStatement unknown(MappedType type) {
        return new UnparsedStatement(
                type.module(),
                type.path(),
                type.line(),
                "table of the entity is not known without running the program");
    }
}
