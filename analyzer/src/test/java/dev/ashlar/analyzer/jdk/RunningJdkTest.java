package dev.ashlar.analyzer.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.facts.FieldFacts;
import dev.ashlar.analyzer.facts.MethodFacts;
import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.facts.TypeParameterFacts;
import dev.ashlar.analyzer.facts.TypeRef;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Compares the index with reflection on the JVM that runs the test, which reads class files by code that is not ours. */
class RunningJdkTest {
    private static final JdkSignatures JDK = JdkSignatures.load();

    /** Of {@code MethodHandles.Lookup}: the only methods that became generic between 17 and 25 with their erasure kept. */
    private static final Set<String> GENERIC_SINCE_17 = Set.of("ensureInitialized", "accessClass");

    @Test
    void methods_of_equal_erasure_have_equal_generic_signatures() {
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (Class<?> type : publicTypes().toList()) {
            Map<String, MethodFacts> indexed = indexed(type);
            for (Executable method : publicMembers(type).toList()) {
                MethodFacts facts = indexed.get(erased(method));
                if (facts != null) {
                    compared++;
                    difference(method, facts).ifPresent(differences::add);
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThan(15_000);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25, max = JRE.JAVA_25)
    void the_methods_of_the_newest_jdk_are_all_there_and_no_others() {
        assertThat(publicTypes()).allSatisfy(type -> {
            Map<String, Integer> indexed = new HashMap<>();
            indexed(type).forEach((erased, method) -> indexed.put(erased, method.modifiers()));
            Map<String, Integer> reflected = new HashMap<>();
            publicMembers(type).forEach(member -> reflected.put(erased(member), modifiers(member)));
            assertThat(indexed).isEqualTo(reflected);
        });
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25, max = JRE.JAVA_25)
    void the_headers_and_fields_of_the_newest_jdk_are_equal() {
        assertThat(publicTypes().filter(type -> !type.isRecord())).allSatisfy(type -> {
            TypeFacts facts = JDK.type(type.getName()).orElseThrow();
            assertThat(facts.name()).isEqualTo(type.getSimpleName());
            assertThat(facts.modifiers())
                    .isEqualTo(type.getModifiers() & (Modifier.classModifiers() | Modifier.INTERFACE));
            assertThat(facts.superclass()).isEqualTo(superclass(type));
            assertThat(facts.interfaces()).isEqualTo(ReflectedSignatures.refs(type.getGenericInterfaces()));
            assertThat(facts.fields()).containsExactlyInAnyOrderElementsOf(fields(type));
        });
    }

    private static List<TypeRef> superclass(Class<?> type) {
        return Stream.ofNullable(type.getGenericSuperclass())
                .filter(superclass -> superclass != Object.class)
                .map(ReflectedSignatures::ref)
                .toList();
    }

    private static List<FieldFacts> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> (field.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
                .map(field -> new FieldFacts(
                        field.getName(),
                        ReflectedSignatures.ref(field.getGenericType()),
                        field.getModifiers() & Modifier.fieldModifiers(),
                        0))
                .toList();
    }

    private static int modifiers(Executable member) {
        return member.getModifiers() & Modifier.methodModifiers();
    }

    /** The types of the Java SE modules, because vendors differ in the others. */
    private static Stream<Class<?>> publicTypes() {
        return JDK.typeNames().filter(name -> name.startsWith("java")).flatMap(RunningJdkTest::load);
    }

    /** Nothing for a type of another release than the running one. */
    private static Stream<Class<?>> load(String name) {
        try {
            return Stream.of(Class.forName(name, false, ClassLoader.getPlatformClassLoader()));
        } catch (ClassNotFoundException e) {
            return Stream.empty();
        }
    }

    private static Stream<Executable> publicMembers(Class<?> type) {
        return Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
                .filter(member -> (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
                .filter(member -> !member.isSynthetic());
    }

    private static Map<String, MethodFacts> indexed(Class<?> type) {
        TypeFacts facts = JDK.type(type.getName()).orElseThrow();
        Map<String, TypeRef> variables = new HashMap<>();
        for (Class<?> outer = type.getEnclosingClass(); outer != null; outer = outer.getEnclosingClass()) {
            JDK.type(outer.getName()).ifPresent(known -> declare(known.typeParameters(), variables));
        }
        declare(facts.typeParameters(), variables);
        Map<String, MethodFacts> methods = new HashMap<>();
        facts.methods().forEach(method -> methods.put(erased(method, variables), method));
        return methods;
    }

    private static void declare(List<TypeParameterFacts> parameters, Map<String, TypeRef> variables) {
        for (TypeParameterFacts parameter : parameters) {
            TypeRef bound = parameter.bounds().isEmpty()
                    ? TypeRef.of("java.lang.Object")
                    : parameter.bounds().get(0);
            variables.put(parameter.name(), bound);
        }
    }

    private static String erased(MethodFacts method, Map<String, TypeRef> ofType) {
        Map<String, TypeRef> variables = new HashMap<>(ofType);
        declare(method.typeParameters(), variables);
        return Stream.concat(method.parameters().stream(), Stream.of(method.returns()))
                        .map(ref -> erased(ref, variables))
                        .toList()
                + method.name();
    }

    private static String erased(TypeRef ref, Map<String, TypeRef> variables) {
        String name = ref.name();
        while (variables.containsKey(name)) {
            name = variables.get(name).name();
        }
        return name + "[]".repeat(ref.dimensions());
    }

    private static String erased(Executable member) {
        Class<?>[] parameters = member.getParameterTypes();
        Class<?> returns = member instanceof Method method ? method.getReturnType() : void.class;
        return Stream.concat(Arrays.stream(parameters).skip(outerObjects(member)), Stream.of(returns))
                        .map(type -> erased(ReflectedSignatures.ref(type), Map.of()))
                        .toList()
                + name(member);
    }

    private static String name(Executable member) {
        return member instanceof Method ? member.getName() : MethodFacts.CONSTRUCTOR;
    }

    private static int outerObjects(Executable member) {
        Class<?> type = member.getDeclaringClass();
        boolean inner = type.isMemberClass() && !Modifier.isStatic(type.getModifiers());
        return member instanceof Constructor<?> && inner ? 1 : 0;
    }

    private static Optional<String> difference(Executable member, MethodFacts facts) {
        String expected = generic(member, facts.parameters().size());
        String indexed = text(facts.returns(), facts.parameters(), facts.varargs(), facts.modifiers());
        return expected.equals(indexed) || GENERIC_SINCE_17.contains(member.getName())
                ? Optional.empty()
                : Optional.of(member + ": " + expected + " is " + indexed);
    }

    /** Reflection tells the outer object of a constructor only where the class file has no signature. */
    private static String generic(Executable member, int written) {
        Type[] parameters = member.getGenericParameterTypes();
        int unwritten = parameters.length == written ? 0 : outerObjects(member);
        return text(
                ReflectedSignatures.ref(member instanceof Method method ? method.getGenericReturnType() : void.class),
                ReflectedSignatures.refs(Arrays.copyOfRange(parameters, unwritten, parameters.length)),
                member.isVarArgs(),
                member.getModifiers());
    }

    /** Reflection cannot tell the two ways to write an unbounded wildcard apart. */
    private static String text(TypeRef returns, List<TypeRef> parameters, boolean varargs, int modifiers) {
        int seen = Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC;
        MethodFacts facts = new MethodFacts("", List.of(), returns, parameters, varargs, modifiers & seen, 0);
        String text = Modifier.toString(facts.modifiers()) + ' ' + JavaText.of(facts);
        return text.replaceAll("\\? extends Object(?=[,>])", "?");
    }
}
