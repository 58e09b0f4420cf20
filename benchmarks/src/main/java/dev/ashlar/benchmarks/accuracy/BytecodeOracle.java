package dev.ashlar.benchmarks.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;

/**
 * The edges that class files show between the top-level types of their jars. Types without a file of their own in the
 * sources were written by the compiler or by an annotation processor; their edges are of class {@link #GENERATED}.
 */
public final class BytecodeOracle {

    /**
     * Supertypes, own declarations and signatures, annotations, exceptions, owners of calls and field accesses, {@code
     * new}, casts, {@code instanceof}, catches, class literals, method handles.
     */
    public static final String OWNER_LEVEL = "owner-level";
    /** Types that only occur in the descriptors of called methods, accessed fields and lambdas. */
    public static final String DESCRIPTOR_ONLY = "descriptor-only";
    /** Types of local variables, as far as the compiler has recorded them for debuggers. */
    public static final String LOCAL_VARIABLE = "local-variable";
    /** All that occurs in synthetic and bridge methods other than the bodies of lambdas. */
    public static final String SYNTHETIC = "synthetic";
    /** All that starts or ends at a type without source. */
    public static final String GENERATED = "generated";

    private BytecodeOracle() {}

    /** Reads the class jars; {@code sourcesJars} tell which types have a source. */
    public static Sightings read(List<Path> classJars, List<Path> sourcesJars) throws IOException {
        ClassIndex index = ClassIndex.of(classJars, SourceEntries.of(sourcesJars));
        Sightings seen = new Sightings(new TreeSet<>());
        ClassUses.Sink sink = new TopLevelSink(index, seen.all());
        ClassFiles.forEach(classJars, bytes -> accept(bytes, sink));
        return seen;
    }

    /** The number of pairs of classes, nested or not, in one pass that keeps nothing else: for measuring ASM's speed. */
    public static int countClassPairs(List<Path> classJars) throws IOException {
        Set<String> pairs = new HashSet<>();
        ClassFiles.forEach(classJars, bytes -> accept(bytes, (from, to, how, line) -> pairs.add(from + ' ' + to)));
        return pairs.size();
    }

    private static void accept(byte[] bytes, ClassUses.Sink sink) {
        new ClassReader(bytes).accept(new ClassUses(sink), ClassReader.SKIP_FRAMES);
    }
}
