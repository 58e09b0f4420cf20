package dev.ashlar.analyzer.source;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import dev.ashlar.analyzer.facts.AnnotationArray;
import dev.ashlar.analyzer.facts.AnnotationFacts;
import dev.ashlar.analyzer.facts.AnnotationValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads annotations as they are written, without those that only the compiler looks at. */
final class Annotations {
    private static final Set<String> FOR_THE_COMPILER =
            Set.of("Override", "SuppressWarnings", "SafeVarargs", "FunctionalInterface");

    private Annotations() {}

    static List<AnnotationFacts> of(NodeWithAnnotations<?> node) {
        if (node.getAnnotations().isEmpty()) {
            return List.of();
        }
        List<AnnotationFacts> result = new ArrayList<>(node.getAnnotations().size());
        for (AnnotationExpr annotation : node.getAnnotations()) {
            if (!FOR_THE_COMPILER.contains(annotation.getName().getIdentifier())) {
                result.add(of(annotation));
            }
        }
        return result;
    }

    private static AnnotationFacts of(AnnotationExpr annotation) {
        List<AnnotationFacts.Element> elements = new ArrayList<>();
        if (annotation instanceof SingleMemberAnnotationExpr single) {
            elements.add(new AnnotationFacts.Element("value", value(single.getMemberValue())));
        } else if (annotation instanceof NormalAnnotationExpr normal) {
            for (MemberValuePair pair : normal.getPairs()) {
                elements.add(new AnnotationFacts.Element(pair.getNameAsString(), value(pair.getValue())));
            }
        }
        return new AnnotationFacts(
                annotation.getNameAsString(), elements, Math.max(1, Lines.first(annotation.getName())));
    }

    private static AnnotationValue value(Expression expression) {
        if (expression instanceof AnnotationExpr nested) {
            return of(nested);
        }
        if (expression instanceof ArrayInitializerExpr array) {
            return new AnnotationArray(
                    array.getValues().stream().map(Annotations::value).toList());
        }
        return Texts.of(expression);
    }
}
