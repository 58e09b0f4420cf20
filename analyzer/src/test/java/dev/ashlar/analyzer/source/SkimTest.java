package dev.ashlar.analyzer.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.facts.CodeWriter;
import dev.ashlar.analyzer.facts.FieldFacts;
import dev.ashlar.analyzer.facts.Import;
import dev.ashlar.analyzer.facts.Import.Form;
import dev.ashlar.analyzer.facts.MethodFacts;
import dev.ashlar.analyzer.facts.Problem;
import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.facts.TypeKind;
import dev.ashlar.analyzer.facts.TypeRef;
import java.lang.reflect.Modifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkimTest {
    @Test
    void reads_package_and_every_form_of_import() {
        Skimmed file = Skimmed.of(
                "package a.b; // here",
                "import c.D;",
                "import c.*;",
                "import static c.E.f;",
                "import static c . E . *;",
                "import module java.base;");

        assertThat(file.facts().packageName()).isEqualTo("a.b");
        assertThat(file.facts().tier()).isEqualTo(Tier.SKIM);
        assertThat(file.facts().imports())
                .containsExactly(
                        new Import("c.D", Form.SINGLE, 2),
                        new Import("c", Form.ON_DEMAND, 3),
                        new Import("c.E.f", Form.STATIC, 4),
                        new Import("c.E", Form.STATIC_ON_DEMAND, 5),
                        new Import("java.base", Form.MODULE, 6));
    }

    @Test
    void finds_all_kinds_of_types_by_their_braces() {
        Skimmed file = Skimmed.of(
                "class A { Object o = A.class; enum E { X { } } @interface N { }",
                "  interface I { record R(int record) { } } void record() { class Local { } }",
                "}",
                "final class B { }");

        assertThat(file.typeNames()).containsExactly("A", "A$E", "A$N", "A$I", "A$I$R", "A", "B");
        assertThat(file.facts().types())
                .extracting(TypeFacts::kind)
                .containsExactly(
                        TypeKind.CLASS,
                        TypeKind.ENUM,
                        TypeKind.ANNOTATION,
                        TypeKind.INTERFACE,
                        TypeKind.RECORD,
                        TypeKind.CLASS,
                        TypeKind.CLASS);
        assertThat(file.facts().types()).extracting(TypeFacts::local).containsOnlyOnce(true);
        assertThat(file.type("A").lastLine()).isEqualTo(3);
    }

    @Test
    void reads_type_parameters_and_supertypes() {
        Skimmed file = Skimmed.of(
                "sealed class A<T extends X<T> & Y, U>",
                "    extends b.Base<? super T, int[]>.Inner<U>[] implements I<A<T, U>>, J permits P, Q { T t; }",
                "interface K extends I, J { }");

        TypeFacts type = file.type("A");
        assertThat(type.typeParameters()).extracting("name").containsExactly("T", "U");
        assertThat(type.typeParameters().get(0).bounds())
                .extracting(TypeRef::name)
                .containsExactly("X", "Y");
        assertThat(type.superclass().get(0).name()).isEqualTo("b.Base.Inner");
        assertThat(type.superclass().get(0).arguments()).containsExactly(TypeRef.of("U"));
        assertThat(type.interfaces()).extracting(TypeRef::name).containsExactly("I", "J");
        assertThat(file.type("K").interfaces()).extracting(TypeRef::name).containsExactly("I", "J");
        assertThat(file.mentions())
                .containsExactly(
                        "A:1 X", "A:1 Y", "A:2 b.Base", "A:2 I", "A:2 A", "A:2 J", "A:2 P", "A:2 Q", "K:3 I", "K:3 J");
    }

    @Test
    void mentions_each_name_once_a_line_in_the_type_it_belongs_to() {
        Skimmed file = Skimmed.of(
                "@Mark({Tag.class, Other.class}) class A extends Base {",
                "  List<Item> items; @Inject Item item() { return new Item(items); }",
                "  static class N { Item x; }",
                "  Item y;",
                "}");

        assertThat(file.mentions())
                .containsExactly(
                        "A:1 Mark",
                        "A:1 Tag",
                        "A:1 Other",
                        "A:1 Base",
                        "A:2 List",
                        "A:2 Item",
                        "A:2 Inject",
                        "A$N:3 Item",
                        "A:4 Item");
    }

    @Test
    void mentions_qualified_names_up_to_every_part_that_may_be_a_type() {
        Skimmed file = Skimmed.of("class A {", "a.b.C.D x = e.f.g.H.i.J();", "Map.Entry y = field.method().Z;", "}");

        assertThat(file.mentions())
                .containsExactly("A:2 a.b.C", "A:2 a.b.C.D", "A:2 e.f.g.H", "A:3 Map", "A:3 Map.Entry");
    }

    @Test
    void takes_small_names_for_types_only_where_a_type_must_stand_or_an_import_says_so() {
        Skimmed file = Skimmed.of(
                "import static b.B.helper; import b.lower;",
                "class A {",
                "  void f(point p) { new circle(p); helper(p); other(p); lower.go(); label: p.x = p.y; }",
                "}");

        assertThat(file.mentions()).containsExactly("A:3 point", "A:3 circle", "A:3 helper", "A:3 lower");
    }

    @Test
    void sees_no_names_in_comments_and_literals() {
        Skimmed file = Skimmed.of(
                "/** {@link Doc} */ class A { // Remark",
                "  String s = \"Text \\\" Text\" + \"\"\"",
                "     Block \\\"\"\" \" Block",
                "     \"\"\" + '\"' + '\\'' + 1.0F + 0xFFL + 1e-3D;",
                "  Real r;",
                "}");

        assertThat(file.mentions()).containsExactly("A:2 String", "A:5 Real");
    }

    @Test
    void knows_type_variables_from_types() {
        Skimmed file = Skimmed.of(
                "class A<T> {",
                "  T t; <U extends V> U f(U u) { return u; }",
                "  U g() { return null; }",
                "}",
                "class B { T t; }");

        assertThat(file.mentions()).containsExactly("A:2 V", "A:3 U", "B:5 T");
    }

    @Test
    void reads_signatures_where_they_are_plain() {
        Skimmed file = Skimmed.of(
                "interface I { <T> T get(final Map<String, T> map, int... rest) throws E; default void put() throws E { } }",
                "enum E { ONE, @Mark TWO(1, 2) { void f() { } }, THREE; private final int[] x = {1, 2}, y; E(int... x) { } }",
                "record R(String name, List<R> rest) { R { } private record Inner(int i) { } }");

        MethodFacts get = file.type("I").methods().get(0);
        assertThat(get.name()).isEqualTo("get");
        assertThat(get.parameters()).extracting(TypeRef::name).containsExactly("Map", "int");
        assertThat(get.varargs()).isTrue();
        assertThat(get.modifiers()).isEqualTo(Modifier.PUBLIC | Modifier.ABSTRACT);
        assertThat(file.type("I").methods().get(1).modifiers()).isEqualTo(Modifier.PUBLIC);
        assertThat(file.type("E").fields()).extracting(FieldFacts::name).containsExactly("ONE", "TWO", "THREE", "x");
        assertThat(file.type("E").methods()).extracting(MethodFacts::name).containsExactly(MethodFacts.CONSTRUCTOR);
        assertThat(file.type("R").fields()).extracting(FieldFacts::name).containsExactly("name", "rest");
        assertThat(file.type("R").methods()).isEmpty();
    }

    @Test
    void reads_all_sides_of_a_merge_conflict_and_keeps_the_nesting() {
        Skimmed file = Skimmed.of(
                "class A {",
                "<<<<<<< HEAD",
                "  void f() { if (x) { Left l;",
                "||||||| base",
                "  void f() { Base b;",
                "=======",
                "  void f() { Right r;",
                ">>>>>>> branch",
                "  }",
                "  class Nested { }",
                "}",
                "class B { boolean shift = 1 <<<<<<< 2; }");

        assertThat(file.typeNames()).containsExactly("A", "A$Nested", "B");
        assertThat(file.mentions()).containsExactly("A:3 Left", "A:5 Base", "A:7 Right");
        assertThat(file.facts().problems()).containsExactly(new Problem(2, "merge conflict marker"));
        assertThat(file.type("A").methods()).hasSize(1);
    }

    @Test
    void takes_a_type_that_both_sides_of_a_conflict_declare_for_one() {
        Skimmed file = Skimmed.of(
                "<<<<<<< ours",
                "class A extends B {",
                "=======",
                "class A extends C implements D {",
                ">>>>>>> theirs",
                "  class N { }",
                "}",
                "class Z { }");

        assertThat(file.typeNames()).containsExactly("A", "A$N", "Z");
        assertThat(file.type("A").superclass()).containsExactly(TypeRef.of("B"));
        assertThat(file.type("A").interfaces()).containsExactly(TypeRef.of("D"));
        assertThat(file.mentions()).containsExactly("A:2 B", "A:4 C", "A:4 D");
    }

    @Test
    void reads_annotations_of_a_package_and_services_of_a_java_module() {
        Skimmed annotated = Skimmed.of("@Mark(a.Value.class)", "package a;", "import b.Mark;");
        Skimmed module = Skimmed.of(
                "open module m.n {", " requires java.sql; uses a.Service; provides a.Service with b.Impl; }");

        assertThat(annotated.mentions()).containsExactly("package-info:1 Mark", "package-info:1 a.Value");
        assertThat(annotated.facts().types()).extracting(TypeFacts::kind).containsExactly(TypeKind.PACKAGE_INFO);
        assertThat(module.mentions()).containsExactly("module-info:2 a.Service", "module-info:2 b.Impl");
    }

    @Test
    void survives_what_is_broken_around_a_member() {
        Skimmed file = Skimmed.of(
                "class A {",
                "  int ) = (( ;",
                "  String s = \"open;",
                "  void f( { Left l; }",
                "  Right r;",
                "}",
                "}",
                "class B { }");

        assertThat(file.typeNames()).containsExactly("A", "B");
        assertThat(file.mentions()).contains("A:4 Left", "A:5 Right");
    }

    @Test
    void a_missing_brace_does_not_swallow_the_next_type() {
        Skimmed file = Skimmed.of(
                "class A {", "  void f() { if (x) {", "  }", "  Left l;", "}", "public class B {", "  Right r;", "}");

        assertThat(file.typeNames()).containsExactly("A", "B");
        assertThat(file.facts().types()).extracting(TypeFacts::enclosing).containsOnly(-1);
        assertThat(file.mentions()).containsExactly("A:4 Left", "B:7 Right");
    }

    @Test
    void believes_the_braces_when_they_match() {
        Skimmed file = Skimmed.of("class A {", "class B {", "}", "}");

        assertThat(file.typeNames()).containsExactly("A", "A$B");
    }

    @Test
    void reads_on_behind_a_text_block_that_does_not_end() {
        assertThat(Skimmed.of("class A { String s = \"\"\"", " Foo", "}").mentions())
                .containsExactly("A:1 String", "A:2 Foo");
    }

    @Test
    void understands_unicode_escapes() {
        Skimmed file = Skimmed.of("class \\u0041 { \\uuu0042c x; String s = \"\\\\u0041\"; }");

        assertThat(file.typeNames()).containsExactly("A");
        assertThat(file.mentions()).containsExactly("A:1 Bc", "A:1 String");
    }

    @Test
    void mentions_names_of_one_statement_only() {
        CodeWriter code = new CodeWriter();

        Skim.mentions("Foo x = bar(;\n new Baz(Qux.class", 7, code);

        assertThat(Skimmed.mentions(code.toCode(), List.of())).containsExactly("7 Foo", "8 Baz", "8 Qux");
    }
}
