package dev.ashlar.benchmarks.speed;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/** ArchUnit's import of the class jars and the dependencies of every class, as its rules would ask for them. */
final class ArchUnitImport implements Workload {

    @Override
    public String run(List<Path> jars) throws IOException {
        List<JarFile> files = new ArrayList<>();
        for (Path jar : jars) {
            files.add(new JarFile(jar.toFile()));
        }
        JavaClasses classes = new ClassFileImporter().importJars(files);
        int dependencies = 0;
        for (JavaClass type : classes) {
            dependencies += type.getDirectDependenciesFromSelf().size();
        }
        return classes.size() + " classes, " + dependencies + " dependencies";
    }
}
