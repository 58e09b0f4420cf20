package dev.ashlar.analyzer.persistence;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A type whose inherited methods read and write the table of one entity: a Spring Data repository, a MyBatis-Plus mapper or service.
 *
 * @param module number of its build module
 * @param type qualified binary name
 * @param entity qualified binary name of the entity
 * @param exported whether a framework offers its methods to callers outside of the program
 * @param line from 1
 */
public record Repository(
        int module, String type, String entity, Carrier carrier, boolean exported, String path, int line) {
    private static final Pattern MAPPER_STORES = Pattern.compile("saveOrUpdate(Batch)?|insertOrUpdate(Batch)?");
    private static final Pattern MAPPER_INSERTS =
            Pattern.compile("save(Batch)?|insert(Selective|List|UseGeneratedKeys|Batch|AllColumn|BatchSomeColumn)?");
    private static final Pattern MAPPER_UPDATES = Pattern.compile(
            "(lambda|kt)?[uU]pdate|update(Batch|All(Column)?)?(ById|ByIds)?|updateBy(PrimaryKey|Example|Condition)(Selective)?"
                    + "|updateAllColumn(BatchById|ById)|alwaysUpdateSomeColumnById");
    private static final Pattern MAPPER_DELETES = Pattern.compile(
            "(delete|remove)(Batch|Batch(ByIds?|Ids))?|(delete|remove)(ByIds?|ByMap)|deleteBy(PrimaryKey|Example|Condition)");
    private static final Pattern MAPPER_READS = Pattern.compile(
            "get(ById|One|OneOpt|OptById|Map|Obj|Entity)|one"
                    + "|list(ByIds|ByMap|Maps|Objs)?|page(Maps)?|count|exists|(lambdaQ|ktQ|q)uery"
                    + "|select(One|ById|ByIds|ByMap|BatchIds|List|Maps|Objs|Count|Page|MapsPage|MapsByMap|Obj|Map|All)?"
                    + "|select(One|Count)?By(PrimaryKey|Example|ExampleAndRowBounds|RowBounds|Condition|Ids)|existsWithPrimaryKey");

    /** Methods of Spring Data's repositories that delete; those of other names are declared, and what they do is known from there. */
    private static final Set<String> SPRING_DELETES = Set.of(
            "delete",
            "deleteById",
            "deleteAll",
            "deleteAllById",
            "deleteInBatch",
            "deleteAllInBatch",
            "deleteAllByIdInBatch");

    private static final Set<String> SPRING_STORES = Set.of("save", "saveAll", "saveAndFlush", "saveAllAndFlush");
    private static final Set<String> SPRING_READS = Set.of(
            "findById",
            "findOne",
            "findAll",
            "findAllById",
            "findBy",
            "existsById",
            "exists",
            "count",
            "getOne",
            "getById",
            "getReferenceById");

    /** What a method that the type inherits from its library does to the table; empty if nothing. */
    public Set<Operation> operations(String method) {
        return operations(carrier, method);
    }

    static Set<Operation> operations(Carrier carrier, String method) {
        return carrier == Carrier.SPRING_DATA ? springData(method) : mapper(method);
    }

    private static Set<Operation> springData(String method) {
        if (SPRING_STORES.contains(method)) {
            return Set.of(Operation.INSERT, Operation.UPDATE);
        }
        if (SPRING_DELETES.contains(method)) {
            return Set.of(Operation.DELETE);
        }
        return SPRING_READS.contains(method) ? Set.of(Operation.READ) : Set.of();
    }

    /** The methods of MyBatis-Plus, and of the mappers that are like it. */
    private static Set<Operation> mapper(String method) {
        if (MAPPER_STORES.matcher(method).matches()) {
            return Set.of(Operation.INSERT, Operation.UPDATE);
        }
        if (MAPPER_INSERTS.matcher(method).matches()) {
            return Set.of(Operation.INSERT);
        }
        if (MAPPER_UPDATES.matcher(method).matches()) {
            return Set.of(Operation.UPDATE);
        }
        if (MAPPER_DELETES.matcher(method).matches()) {
            return Set.of(Operation.DELETE);
        }
        return MAPPER_READS.matcher(method).matches() ? Set.of(Operation.READ) : Set.of();
    }
}
