package dev.ashlar.analyzer.source;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithExtends;
import com.github.javaparser.ast.nodeTypes.NodeWithImplements;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
import java.util.List;

/** What the header of a declaration may have, whatever kind of declaration it is. */
final class Headers {
    private Headers() {}

    static List<TypeParameter> typeParameters(TypeDeclaration<?> declaration) {
        return declaration instanceof NodeWithTypeParameters<?> generic ? generic.getTypeParameters() : List.of();
    }

    static List<ClassOrInterfaceType> extended(TypeDeclaration<?> declaration) {
        return declaration instanceof NodeWithExtends<?> type ? type.getExtendedTypes() : List.of();
    }

    static List<ClassOrInterfaceType> implemented(TypeDeclaration<?> declaration) {
        return declaration instanceof NodeWithImplements<?> type ? type.getImplementedTypes() : List.of();
    }

    static List<ClassOrInterfaceType> permitted(TypeDeclaration<?> declaration) {
        return declaration instanceof ClassOrInterfaceDeclaration type ? type.getPermittedTypes() : List.of();
    }
}
