package dev.ashlar.analyzer.source;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.type.Type;
import dev.ashlar.analyzer.facts.CodeWriter;
import dev.ashlar.analyzer.facts.Op;
import dev.ashlar.analyzer.facts.UseKind;

/** Writes patterns: the types they test for and the variables they bind. */
final class Patterns {
    private final CodeWriter code;
    private final TypeUses types;

    Patterns(CodeWriter code, TypeUses types) {
        this.code = code;
        this.types = types;
    }

    static boolean isPattern(Expression label) {
        return label instanceof PatternExpr;
    }

    void write(PatternExpr pattern) {
        if (pattern instanceof TypePatternExpr variable) {
            types.write(variable.getType(), UseKind.INSTANCE_OF);
            code.op(Op.DECLARE).name(variable.getNameAsString()).type(TypeRefs.of(variable.getType()));
        } else if (pattern instanceof RecordPatternExpr tested) {
            types.write(tested.getType(), UseKind.INSTANCE_OF);
            code.op(Op.DECONSTRUCT)
                    .type(TypeRefs.of(tested.getType()))
                    .number(tested.getPatternList().size());
            for (int i = 0; i < tested.getPatternList().size(); i++) {
                component(tested.getType(), i, tested.getPatternList().get(i));
            }
        }
    }

    private void component(Type tested, int index, Expression component) {
        if (component instanceof TypePatternExpr variable && TypeRefs.isVar(variable.getType())) {
            code.op(Op.DECLARE_COMPONENT)
                    .name(variable.getNameAsString())
                    .type(TypeRefs.of(tested))
                    .number(index);
        } else if (component instanceof PatternExpr nested) {
            write(nested);
        }
    }
}
