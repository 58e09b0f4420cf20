package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.facts.AnnotationFacts;
import dev.ashlar.analyzer.facts.FileFacts;
import dev.ashlar.analyzer.facts.Import;
import dev.ashlar.analyzer.facts.MethodFacts;
import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.facts.TypeKind;
import java.util.Set;

/** Tells by shape and name the model that a type was generated for, or that a processor generates code for. */
final class GeneratedFor {
    /** Methods of a generated MyBatis mapper; two of them make one. */
    private static final Set<String> OF_MYBATIS = Set.of(
            "insertSelective",
            "selectByPrimaryKey",
            "updateByPrimaryKey",
            "updateByPrimaryKeySelective",
            "deleteByPrimaryKey",
            "selectByExample",
            "countByExample");

    private GeneratedFor() {}

    /** The simple name of the model; empty if there is none. */
    static String model(TypeFacts type, FileFacts file) {
        String name = type.name();
        if (name.endsWith("Example") && declares(type, "createCriteria")) {
            return without(name, "Example");
        }
        boolean isInterface = type.kind() == TypeKind.INTERFACE;
        if (name.endsWith("Mapper") && (isInterface && isOfMyBatis(type) || isOfMapStruct(type, file))) {
            return without(name, "Mapper");
        }
        if (name.endsWith("MapperImpl") && isWrittenByMapStruct(type)) {
            return without(name, "MapperImpl");
        }
        return isInterface && name.endsWith("OrBuilder") ? without(name, "OrBuilder") : "";
    }

    private static boolean declares(TypeFacts type, String method) {
        return type.methods().stream().anyMatch(declared -> declared.name().equals(method));
    }

    private static boolean isOfMyBatis(TypeFacts type) {
        return type.methods().stream()
                        .map(MethodFacts::name)
                        .filter(OF_MYBATIS::contains)
                        .distinct()
                        .count()
                >= 2;
    }

    /** MyBatis has an annotation of the same name. */
    private static boolean isOfMapStruct(TypeFacts type, FileFacts file) {
        return AnnotationFacts.find(type.annotations(), "Mapper").stream()
                .anyMatch(mapper -> mapper.name().equals("org.mapstruct.Mapper")
                        || mapper.name().equals("Mapper")
                                && file.imports().stream().anyMatch(GeneratedFor::isOfMapStruct));
    }

    private static boolean isOfMapStruct(Import each) {
        return each.form() == Import.Form.SINGLE && each.name().equals("org.mapstruct.Mapper")
                || each.form() == Import.Form.ON_DEMAND && each.name().equals("org.mapstruct");
    }

    private static boolean isWrittenByMapStruct(TypeFacts type) {
        return AnnotationFacts.find(type.annotations(), "Generated")
                .flatMap(generated -> generated.text("value"))
                .filter(value -> value.startsWith("org.mapstruct."))
                .isPresent();
    }

    private static String without(String name, String suffix) {
        return name.substring(0, name.length() - suffix.length());
    }
}
