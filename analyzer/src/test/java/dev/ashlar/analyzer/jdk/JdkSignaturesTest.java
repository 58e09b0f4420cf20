package dev.ashlar.analyzer.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.facts.FieldFacts;
import dev.ashlar.analyzer.facts.MethodFacts;
import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.facts.TypeKind;
import dev.ashlar.analyzer.facts.TypeRef;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JdkSignaturesTest {
    private static final JdkSignatures JDK = JdkSignatures.load();

    @Test
    void the_entries_of_a_map_are_a_set_of_its_nested_type() {
        assertThat(methods("java.util.Map", "entrySet")).containsExactly("Set<Map$Entry<K, V>> entrySet()");
        assertThat(JDK.memberType("java.util.Map", "Entry")).contains("java.util.Map$Entry");
        assertThat(JDK.memberType("java.util.HashMap", "Entry")).isEmpty();
    }

    @Test
    void a_nested_type_is_an_entry_of_its_own_like_a_top_level_one() {
        TypeFacts entry = type("java.util.Map$Entry");

        assertThat(entry.name()).isEqualTo("Entry");
        assertThat(entry.binaryName()).isEqualTo("Map$Entry");
        assertThat(entry.enclosing()).isEqualTo(-1);
        assertThat(entry.kind()).isEqualTo(TypeKind.INTERFACE);
        assertThat(Modifier.toString(entry.modifiers())).isEqualTo("public abstract static interface");
    }

    @Test
    void wildcards_and_type_parameters_of_methods_are_kept() {
        assertThat(methods("java.util.stream.Stream", "map"))
                .containsExactly(
                        "<R> java.util.stream.Stream<R> map(java.util.function.Function<? super T, ? extends R>)");
        assertThat(methods("java.util.stream.Stream", "collect"))
                .containsExactlyInAnyOrder(
                        "<R, A> R collect(java.util.stream.Collector<? super T, A, R>)",
                        "<R> R collect(java.util.function.Supplier<R>, java.util.function.BiConsumer<R, ? super T>, "
                                + "java.util.function.BiConsumer<R, R>)");
        assertThat(methods("java.util.stream.Stream", "toList")).containsExactly("List<T> toList()");
        assertThat(methods("java.util.Optional", "map"))
                .containsExactly("<U> Optional<U> map(java.util.function.Function<? super T, ? extends U>)");
        assertThat(methods("java.lang.Class", "forName")).contains("Class<?> forName(String)");
    }

    @Test
    void every_overload_is_there() {
        assertThat(methods("java.util.stream.Collectors", "groupingBy"))
                .containsExactlyInAnyOrder(
                        "<T, K> java.util.stream.Collector<T, ?, Map<K, List<T>>> "
                                + "groupingBy(java.util.function.Function<? super T, ? extends K>)",
                        "<T, K, A, D> java.util.stream.Collector<T, ?, Map<K, D>> "
                                + "groupingBy(java.util.function.Function<? super T, ? extends K>, "
                                + "java.util.stream.Collector<? super T, A, D>)",
                        "<T, K, D, A, M extends Map<K, D>> java.util.stream.Collector<T, ?, M> "
                                + "groupingBy(java.util.function.Function<? super T, ? extends K>, "
                                + "java.util.function.Supplier<M>, java.util.stream.Collector<? super T, A, D>)");
    }

    @Test
    void bounds_of_type_parameters_are_kept_and_object_alone_is_no_bound() {
        assertThat(methods("java.util.Comparator", "comparing"))
                .contains("<T, U extends Comparable<? super U>> Comparator<T> "
                        + "comparing(java.util.function.Function<? super T, ? extends U>)");
        assertThat(methods("java.util.Collections", "max"))
                .contains("<T extends Object & Comparable<? super T>> T max(Collection<? extends T>)");
    }

    @Test
    void the_last_parameter_of_a_varargs_method_is_an_array() {
        MethodFacts of = type("java.util.List").methods().stream()
                .filter(MethodFacts::varargs)
                .findFirst()
                .orElseThrow();

        assertThat(JavaText.of(of)).isEqualTo("<E> List<E> of(E...)");
        assertThat(of.parameters()).containsExactly(TypeRef.of("E").array(1));
        assertThat(methods("java.lang.Class", "getEnumConstants")).containsExactly("T[] getEnumConstants()");
    }

    @Test
    void a_hidden_superclass_gives_the_members_that_a_public_class_inherits() {
        assertThat(type("java.lang.StringBuilder").superclass())
                .containsExactly(TypeRef.of("java.lang.AbstractStringBuilder"));
        assertThat(methods("java.lang.StringBuilder", "length")).isEmpty();
        assertThat(methods("java.lang.AbstractStringBuilder", "length")).containsExactly("int length()");
        assertThat(methods("java.lang.StringBuilder", "append")).contains("StringBuilder append(String)");
    }

    @Test
    void a_hidden_superclass_cannot_be_imported() {
        assertThat(JDK.contains("java.lang.AbstractStringBuilder")).isTrue();
        assertThat(JDK.inPackage("java.lang", "AbstractStringBuilder")).isEmpty();
    }

    @Test
    void bridge_methods_are_left_out() {
        assertThat(methods("java.lang.Integer", "compareTo")).containsExactly("int compareTo(Integer)");
    }

    @Test
    void the_constants_of_an_enum_are_fields_of_its_type() {
        TypeFacts unit = type("java.util.concurrent.TimeUnit");

        assertThat(unit.kind()).isEqualTo(TypeKind.ENUM);
        assertThat(unit.superclass()).extracting(JavaText::of).containsExactly("Enum<java.util.concurrent.TimeUnit>");
        assertThat(unit.fields())
                .contains(new FieldFacts(
                        "SECONDS",
                        TypeRef.of("java.util.concurrent.TimeUnit"),
                        Modifier.PUBLIC | Modifier.STATIC | Modifier.FINAL,
                        0));
        assertThat(methods("java.util.concurrent.TimeUnit", "values"))
                .containsExactly("java.util.concurrent.TimeUnit[] values()");
    }

    @Test
    void the_components_of_a_record_are_private_fields_beside_its_accessors() {
        TypeFacts principal = type("jdk.net.UnixDomainPrincipal");

        assertThat(principal.kind()).isEqualTo(TypeKind.RECORD);
        assertThat(principal.fields()).extracting(FieldFacts::name).containsExactly("user", "group");
        assertThat(principal.fields()).allMatch(field -> Modifier.isPrivate(field.modifiers()));
        assertThat(principal.methods())
                .extracting(MethodFacts::name)
                .contains("user", "group", MethodFacts.CONSTRUCTOR);
    }

    @Test
    void the_elements_of_an_annotation_are_its_methods() {
        assertThat(type("java.lang.annotation.Target").kind()).isEqualTo(TypeKind.ANNOTATION);
        assertThat(methods("java.lang.annotation.Target", "value"))
                .containsExactly("java.lang.annotation.ElementType[] value()");
    }

    @Test
    void the_constructor_of_an_inner_class_does_not_take_the_outer_object() {
        assertThat(methods("java.text.NumberFormat$Field", MethodFacts.CONSTRUCTOR))
                .containsExactly("void <init>(String)");
        assertThat(methods(
                        "java.util.concurrent.locks.AbstractQueuedSynchronizer$ConditionObject",
                        MethodFacts.CONSTRUCTOR))
                .containsExactly("void <init>()");
        assertThat(methods("javax.swing.JTable$AccessibleJTable$AccessibleJTableModelChange", MethodFacts.CONSTRUCTOR))
                .containsExactly("void <init>(int, int, int, int, int)");
    }

    @Test
    void a_nested_type_of_a_generic_type_keeps_only_its_own_arguments() {
        TypeFacts view = type("java.util.concurrent.ConcurrentHashMap$KeySetView");

        assertThat(JavaText.of(view.superclass().get(0)))
                .isEqualTo("java.util.concurrent.ConcurrentHashMap$CollectionView<K, V, K>");
    }

    @Test
    void private_and_package_private_members_are_left_out() {
        assertThat(type("java.util.HashMap").fields()).isEmpty();
        assertThat(methods("java.util.HashMap", "resize")).isEmpty();
        assertThat(methods("java.util.LinkedHashMap", "removeEldestEntry"))
                .containsExactly("boolean removeEldestEntry(Map$Entry<K, V>)");
    }

    @Test
    void modules_beside_the_base_are_there() {
        assertThat(methods("java.sql.Connection", "prepareStatement"))
                .contains("java.sql.PreparedStatement prepareStatement(String)");
        assertThat(JDK.contains("sun.misc.Unsafe")).isTrue();
        assertThat(JDK.contains("com.sun.net.httpserver.HttpServer")).isTrue();
    }

    @Test
    void types_newer_and_older_than_the_running_jdk_are_there() {
        assertThat(JDK.contains("java.util.SequencedCollection")).isTrue();
        assertThat(JDK.contains("java.lang.Compiler")).isTrue();
    }

    @Test
    void what_the_jdk_does_not_have_is_not_found() {
        assertThat(JDK.type("java.util.Lisst")).isEmpty();
        assertThat(JDK.type("")).isEmpty();
        assertThat(JDK.contains("java.util.Map.Entry")).isFalse();
        assertThat(JDK.hasPackage("java")).isFalse();
        assertThat(JDK.hasPackage("sun.misc.internal")).isFalse();
        assertThat(JDK.inPackage("java.util", "Connection")).isEmpty();
    }

    @Test
    void an_import_on_demand_finds_the_types_of_its_package() {
        assertThat(JDK.hasPackage("java.util")).isTrue();
        assertThat(JDK.inPackage("java.util", "List")).contains("java.util.List");
    }

    @Test
    void a_module_import_brings_the_packages_of_the_modules_it_requires_transitively() {
        assertThat(JDK.packagesOfModule("java.base"))
                .contains("java.lang", "java.util.function")
                .doesNotContain("java.sql", "jdk.internal.misc");
        assertThat(JDK.packagesOfModule("java.sql")).contains("java.sql", "java.util.logging", "javax.xml.stream");
        assertThat(JDK.packagesOfModule("java.se")).contains("java.sql", "java.awt");
        assertThat(JDK.packagesOfModule("com.example")).isEmpty();
    }

    @Test
    void a_type_is_the_same_whether_it_is_decoded_alone_or_after_all_others() {
        List<String> names = JDK.typeNames().toList();
        Map<String, TypeFacts> all =
                names.stream().collect(Collectors.toMap(Function.identity(), JdkSignaturesTest::type));

        assertThat(names).hasSizeGreaterThan(5000).isSorted();
        for (int i = 0; i < names.size(); i += 250) {
            assertThat(JdkSignatures.load().type(names.get(i))).contains(all.get(names.get(i)));
        }
    }

    @Test
    void several_threads_may_ask_at_once() {
        JdkSignatures shared = JdkSignatures.load();
        List<String> names = shared.typeNames().toList();

        List<TypeFacts> together = names.parallelStream()
                .map(name -> shared.type(name).orElseThrow())
                .toList();

        assertThat(together)
                .isEqualTo(names.stream().map(JdkSignaturesTest::type).toList());
    }

    @Test
    void every_type_has_the_name_under_which_it_is_found() {
        assertThat(JDK.typeNames()).allSatisfy(name -> {
            TypeFacts type = type(name);
            assertThat(name).endsWith('.' + type.binaryName());
            assertThat(type.binaryName()).endsWith(type.name());
        });
    }

    private static List<String> methods(String type, String name) {
        return type(type).methods().stream()
                .filter(method -> method.name().equals(name))
                .map(JavaText::of)
                .toList();
    }

    private static TypeFacts type(String name) {
        return JDK.type(name).orElseThrow();
    }
}
