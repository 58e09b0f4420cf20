package dev.ashlar.benchmarks.accuracy;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.Collection;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Collects the uses in one attributed file. Imports and the package declaration's own name are no uses. */
final class JavacUses extends TreePathScanner<Void, Void> {

    /** A type that is written in the source. */
    static final String NAMED = "named";
    /** A static member or enum constant by its simple name: the imported class, and the class that declares it. */
    static final String STATIC_IMPORT = "static-import";
    /** The type of an expression that a member is taken from. */
    static final String DEREF = "deref";
    /** The class that declares a member; for information, as it need not occur in source or bytecode. */
    static final String OWNER = "owner";

    private final Trees trees;
    private final SourceUnit unit;
    private final InputTypes input;
    private final Collection<Sighting> seen;
    private final Qualifier qualifier;
    private final StaticImports staticImports;
    private String from;

    JavacUses(JavacTask task, SourceUnit unit, InputTypes input, Collection<Sighting> seen) {
        this.trees = Trees.instance(task);
        this.unit = unit;
        this.input = input;
        this.seen = seen;
        this.qualifier = new Qualifier(task.getTypes());
        this.staticImports = new StaticImports(trees, unit.tree(), qualifier);
        this.from = packageInfo(unit);
    }

    void scan() {
        scan(unit.tree(), null);
    }

    @Override
    public Void visitImport(ImportTree node, Void unused) {
        return null;
    }

    @Override
    public Void visitPackage(PackageTree node, Void unused) {
        return scan(node.getAnnotations(), null);
    }

    @Override
    public Void visitClass(ClassTree node, Void unused) {
        String outer = from;
        Element type = trees.getElement(getCurrentPath());
        from = input.topLevelName(type).orElse(from);
        super.visitClass(node, null);
        from = outer;
        return null;
    }

    @Override
    public Void visitIdentifier(IdentifierTree node, Void unused) {
        Element element = trees.getElement(getCurrentPath());
        if (element instanceof TypeElement type) {
            if (unit.startsWith(node, node.getName())) {
                add(type, NAMED, unit.start(node));
            }
        } else if (element != null && element.getModifiers().contains(Modifier.STATIC)) {
            simpleNameOfStaticMember(node, element);
        }
        return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree node, Void unused) {
        Element element = trees.getElement(getCurrentPath());
        if (element instanceof TypeElement type) {
            if (unit.endsWith(node, node.getIdentifier())) {
                add(type, NAMED, unit.end(node));
            }
        } else if (element != null && element.getKind() != ElementKind.PACKAGE) {
            dereference(node.getExpression(), Optional.of(element), unit.end(node));
        }
        return super.visitMemberSelect(node, null);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree node, Void unused) {
        Element element = trees.getElement(getCurrentPath());
        dereference(
                node.getQualifierExpression(), Optional.ofNullable(element), unit.end(node.getQualifierExpression()));
        return super.visitMemberReference(node, null);
    }

    @Override
    public Void visitNewClass(NewClassTree node, Void unused) {
        if (node.getEnclosingExpression() != null) {
            dereference(node.getEnclosingExpression(), Optional.empty(), unit.end(node.getEnclosingExpression()));
        }
        return super.visitNewClass(node, null);
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree node, Void unused) {
        dereference(node.getExpression(), Optional.empty(), unit.start(node.getExpression()));
        return super.visitEnhancedForLoop(node, null);
    }

    @Override
    public Void visitTry(TryTree node, Void unused) {
        node.getResources().forEach(resource -> dereference(resource, Optional.empty(), unit.start(resource)));
        return super.visitTry(node, null);
    }

    private void dereference(Tree expression, Optional<Element> member, String place) {
        TreePath path = new TreePath(getCurrentPath(), expression);
        TypeMirror type = trees.getTypeMirror(path);
        if (type == null || isTypeName(path) || type.getKind() == TypeKind.PACKAGE) {
            return;
        }
        qualifier.classOf(type, member).ifPresent(it -> add(it, DEREF, place));
        member.map(Element::getEnclosingElement)
                .filter(TypeElement.class::isInstance)
                .ifPresent(owner -> add(owner, OWNER, place));
    }

    private boolean isTypeName(TreePath path) {
        return path.getLeaf() instanceof ClassTree || trees.getElement(path) instanceof TypeElement;
    }

    private void simpleNameOfStaticMember(IdentifierTree node, Element member) {
        if (member.getEnclosingElement() instanceof TypeElement owner && !isInherited(owner)) {
            add(owner, STATIC_IMPORT, unit.start(node));
            if (unit.startsWith(node, node.getName())) {
                staticImports.classesImporting(member, owner).forEach(it -> add(it, STATIC_IMPORT, unit.start(node)));
            }
        }
    }

    /** Whether the simple name is that of a member of a class around it; such members hide imported ones. */
    private boolean isInherited(TypeElement owner) {
        TreePath path = getCurrentPath();
        for (TreePath outer = path.getParentPath(); outer != null; outer = outer.getParentPath()) {
            if (isBodyAround(path, outer)
                    && trees.getElement(outer) instanceof TypeElement type
                    && qualifier.inherits(type, owner)) {
                return true;
            }
            path = outer;
        }
        return false;
    }

    /** Annotations and the header of a class do not see its members by their simple names. */
    private static boolean isBodyAround(TreePath inner, TreePath outer) {
        return outer.getLeaf() instanceof ClassTree body && body.getMembers().contains(inner.getLeaf());
    }

    private void add(Element target, String how, String place) {
        input.topLevelName(target)
                .filter(to -> !to.equals(from))
                .ifPresent(to -> seen.add(new Sighting(from, to, how, place)));
    }

    /** What annotates a package is used by its package-info, which is a node of its own. */
    private static String packageInfo(SourceUnit unit) {
        String name = unit.tree().getPackageName() == null ? "" : unit.tree().getPackageName() + ".";
        return name + "package-info";
    }
}
