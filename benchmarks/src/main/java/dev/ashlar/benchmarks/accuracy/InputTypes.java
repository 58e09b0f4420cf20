package dev.ashlar.benchmarks.accuracy;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** The top-level types that the attributed sources declare. */
record InputTypes(Set<Element> topLevel) {

    static InputTypes of(Trees trees, List<CompilationUnitTree> units) {
        return new InputTypes(units.stream()
                .flatMap(unit ->
                        unit.getTypeDecls().stream().map(type -> trees.getElement(TreePath.getPath(unit, type))))
                .filter(TypeElement.class::isInstance)
                .collect(Collectors.toSet()));
    }

    /** The name of the top-level type around {@code element}, empty when it lies outside of the sources. */
    Optional<String> topLevelName(Element element) {
        Element current = element;
        Element enclosing = current.getEnclosingElement();
        while (enclosing != null && enclosing.getKind() != ElementKind.PACKAGE) {
            current = enclosing;
            enclosing = current.getEnclosingElement();
        }
        return topLevel.contains(current)
                ? Optional.of(((TypeElement) current).getQualifiedName().toString())
                : Optional.empty();
    }
}
