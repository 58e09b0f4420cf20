package dev.ashlar.analyzer.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.apache.maven.model.Profile;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.model.building.ModelBuildingResult;
import org.apache.maven.model.io.ModelParseException;
import org.apache.maven.model.io.ModelReader;

/** Reads all poms that were found. */
final class MavenProjects {

    private final Map<Found, Model> raw = new TreeMap<>(Comparator.comparing(Found::path));
    private final PomPlaces places;
    private final Notes notes;

    private MavenProjects(PomPlaces places, Notes notes) {
        this.places = places;
        this.notes = notes;
    }

    /** The projects whose poms can be read, sorted by path. */
    static List<MavenProject> read(Findings findings, Path localRepository, PomPlaces places) {
        MavenProjects projects = new MavenProjects(places, findings.notes());
        findings.poms().forEach(projects::parse);
        projects.raw.forEach((pom, model) -> projects.sayMissingModules(pom, model, findings));
        return projects.effective(localRepository);
    }

    private void parse(Found pom) {
        InputSource source = new InputSource();
        source.setLocation(pom.path().toString());
        try {
            Model model = new PomParser()
                    .read(pom.path().toFile(), Map.of(ModelReader.IS_STRICT, false, ModelReader.INPUT_SOURCE, source));
            model.setPomFile(pom.path().toFile());
            if (model.getArtifactId() == null) {
                notes.said(pom.printed(), "no artifactId, not used");
            } else {
                raw.put(pom, model);
            }
        } catch (ModelParseException e) {
            notes.said(pom.printed(), Math.max(0, e.getLineNumber()), "not used: " + firstLine(e));
        } catch (IOException | RuntimeException e) {
            notes.said(pom.printed(), "not used: cannot be read");
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** Modules are found where they are, whoever names them; one that was named and not found may be missing source. */
    private void sayMissingModules(Found pom, Model model, Findings findings) {
        List<String> modules = new ArrayList<>(model.getModules());
        model.getProfiles().stream().map(Profile::getModules).forEach(modules::addAll);
        for (String module : modules) {
            InputLocation location =
                    Optional.ofNullable(model.getLocation("modules")).orElse(model.getLocation(""));
            PomPlaces.Place place = places.of(location);
            reasonToMiss(pom, module, findings)
                    .ifPresent(reason -> notes.lost(place.path(), place.line(), "module " + module + " " + reason));
        }
    }

    private static Optional<String> reasonToMiss(Found pom, String module, Findings findings) {
        try {
            Path folder =
                    pom.folder().resolve(module.strip().replace('\\', '/')).normalize();
            if (!findings.covers(folder)) {
                return Optional.of("is outside of the given path");
            }
            return Files.exists(folder) ? Optional.empty() : Optional.of("does not exist");
        } catch (InvalidPathException e) {
            return Optional.of("does not exist");
        }
    }

    private List<MavenProject> effective(Path localRepository) {
        if (raw.isEmpty()) {
            // Maven's classes take longer to load than a folder without poms to read
            return List.of();
        }
        PomFinder finder = new PomFinder(raw.values(), localRepository, places, notes);
        PomBuilder builder = new PomBuilder(finder);
        List<MavenProject> projects = new ArrayList<>();
        raw.forEach((pom, model) -> projects.add(effective(pom, model, builder, finder)));
        return projects;
    }

    private MavenProject effective(Found pom, Model model, PomBuilder builder, PomFinder finder) {
        try {
            ModelBuildingResult result = builder.effective(model);
            boolean complete = result.getModelIds().stream().noneMatch(finder::mayHideDependencies);
            return new MavenProject(pom, result.getEffectiveModel(), complete);
        } catch (ModelBuildingException e) {
            notes.said(pom.printed(), "read without what it inherits: " + firstLine(e));
        } catch (RuntimeException | StackOverflowError e) {
            // Maven's model code fails in its own ways on poms that nobody would write
            notes.said(
                    pom.printed(),
                    "read without what it inherits: " + e.getClass().getSimpleName());
        }
        Parent parent = model.getParent();
        return new MavenProject(pom, model, parent == null);
    }
}
