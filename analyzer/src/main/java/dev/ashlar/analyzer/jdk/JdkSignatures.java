package dev.ashlar.analyzer.jdk;

import dev.ashlar.analyzer.facts.TypeFacts;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The types that the JDK exports, as an index that ships with Ashlar tells them: never what the running JVM has, so the
 * answers are the same on each. Immutable and safe for threads.
 *
 * <p>Names of types are binary names ({@code java.util.Map$Entry}), in questions and in the {@code TypeRef}s of the answers.
 * A nested type is an entry of its own. {@code Object} is not listed as a superclass. Beside public and protected members the
 * components of a record are listed, as its private fields.
 */
public final class JdkSignatures {
    private static final String RESOURCE = "jdk-signatures.bin";

    private final SignatureFile file;
    private final Set<String> packages;
    private final Set<String> enclosing;

    private JdkSignatures(SignatureFile file) {
        this.file = file;
        packages = Set.copyOf(file.packages());
        enclosing = typeNames()
                .filter(name -> name.indexOf('$') > 0)
                .map(name -> name.substring(0, name.lastIndexOf('$')))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads the index; its types are decoded when they are asked for.
     *
     * @throws CorruptSignaturesException when the index is not what was shipped
     */
    public static JdkSignatures load() {
        try (InputStream resource = JdkSignatures.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new CorruptSignaturesException("the resource is missing");
            }
            return of(resource.readAllBytes());
        } catch (IOException e) {
            throw new CorruptSignaturesException(String.valueOf(e.getMessage()));
        }
    }

    static JdkSignatures of(byte[] content) {
        return new JdkSignatures(SignatureFile.of(content));
    }

    /**
     * Decodes the type of this binary name, anew on each call: callers keep what they need again. Supertypes that are not
     * accessible are found too, because accessible types inherit their members ({@code java.lang.AbstractStringBuilder}).
     */
    public Optional<TypeFacts> type(String binaryName) {
        int type = file.find(binaryName);
        return type < 0 ? Optional.empty() : Optional.of(file.type(type));
    }

    /** Whether {@link #type} finds this binary name. One look-up in a hash table, nothing is decoded. */
    public boolean contains(String binaryName) {
        return file.find(binaryName) >= 0;
    }

    /** Whether some module exports this package to everyone. */
    public boolean hasPackage(String packageName) {
        return packages.contains(packageName);
    }

    /**
     * The binary name of the public top-level type of this name: what an on-demand import of the package brings into scope.
     * One look-up in a hash table.
     */
    public Optional<String> inPackage(String packageName, String simpleName) {
        return accessible(packageName + '.' + simpleName);
    }

    /** The binary name of a public or protected type that this type itself declares; inherited ones are not looked for. */
    public Optional<String> memberType(String binaryName, String simpleName) {
        return accessible(binaryName + '$' + simpleName);
    }

    /** Whether {@link #memberType} finds anything in this type. */
    public boolean hasMemberTypes(String binaryName) {
        return enclosing.contains(binaryName);
    }

    private Optional<String> accessible(String binaryName) {
        int type = file.find(binaryName);
        return type >= 0 && file.isAccessible(type) ? Optional.of(file.typeName(type)) : Optional.empty();
    }

    /**
     * What {@code import module} brings into scope: the packages that the module, and every module that it requires
     * transitively, exports to everyone; sorted. Empty for a module that the JDK does not have.
     */
    public List<String> packagesOfModule(String moduleName) {
        return file.packagesOfModule(moduleName);
    }

    /** Every binary name in the index, sorted. */
    Stream<String> typeNames() {
        return IntStream.range(0, file.typeCount()).mapToObj(file::typeName);
    }
}
