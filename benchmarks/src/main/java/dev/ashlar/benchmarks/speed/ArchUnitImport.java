package dev.ashlar.benchmarks.speed;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;

/** ArchUnit's import of the class jars and the dependencies of every class, as its rules would ask for them. */
final class ArchUnitImport implements Workload {

    @Override
    public String run(List<Path> jars) {
        JavaClasses classes = new ClassFileImporter().importPaths(jars);
        int dependencies = 0;
        for (JavaClass type : classes) {
            dependencies += type.getDirectDependenciesFromSelf().size();
        }
        return classes.size() + " classes, " + dependencies + " dependencies";
    }
}
