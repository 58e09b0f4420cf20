package dev.ashlar.analyzer.jdk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;

/**
 * Writes the index of JDK signatures that ships with Ashlar. Run it when a new JDK is out:
 *
 * <pre>
 * mvn -pl analyzer test-compile org.codehaus.mojo:exec-maven-plugin:3.6.2:java \
 *     -Dexec.classpathScope=test -Dexec.mainClass=dev.ashlar.analyzer.jdk.WriteJdkSignatures \
 *     -Dexec.args="analyzer/src/main/resources/dev/ashlar/analyzer/jdk/jdk-signatures.bin $JDK_25 $JDK_17"
 * </pre>
 *
 * <p>The first argument is the file, the others are java.homes, the newest first. The running JVM's own types play no part.
 */
final class WriteJdkSignatures {
    private WriteJdkSignatures() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            throw new IllegalArgumentException("usage: FILE NEWEST_JAVA_HOME [OLDER_JAVA_HOME...]");
        }
        List<Path> javaHomes = Arrays.stream(args).skip(1).map(Path::of).toList();
        write(Path.of(args[0]), SignatureFileWriter.write(JdkTypes.of(javaHomes)));
    }

    private static void write(Path target, byte[] content) throws IOException {
        Path beside = target.resolveSibling(target.getFileName() + ".tmp");
        Files.write(beside, content);
        Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
