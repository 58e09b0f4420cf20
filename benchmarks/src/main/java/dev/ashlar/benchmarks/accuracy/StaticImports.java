package dev.ashlar.benchmarks.accuracy;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The static imports of one file, and which of them a simple name came through. */
final class StaticImports {

    private record StaticImport(TypeElement type, String member) {}

    private final List<StaticImport> imports = new ArrayList<>();
    private final Qualifier qualifier;

    StaticImports(Trees trees, CompilationUnitTree unit, Qualifier qualifier) {
        this.qualifier = qualifier;
        for (ImportTree declaration : unit.getImports()) {
            if (declaration.isStatic() && declaration.getQualifiedIdentifier() instanceof MemberSelectTree select) {
                Element type = trees.getElement(TreePath.getPath(unit, select.getExpression()));
                if (type instanceof TypeElement named) {
                    imports.add(new StaticImport(named, select.getIdentifier().toString()));
                }
            }
        }
    }

    /** The classes that the imports name through which {@code member} of {@code owner} is visible; single ones first. */
    Stream<TypeElement> classesImporting(Element member, TypeElement owner) {
        List<StaticImport> single = matching(member.getSimpleName().toString(), owner);
        return (single.isEmpty() ? matching("*", owner) : single).stream().map(StaticImport::type);
    }

    private List<StaticImport> matching(String member, TypeElement owner) {
        return imports.stream()
                .filter(candidate -> candidate.member().equals(member))
                .filter(candidate -> qualifier.inherits(candidate.type(), owner))
                .toList();
    }
}
