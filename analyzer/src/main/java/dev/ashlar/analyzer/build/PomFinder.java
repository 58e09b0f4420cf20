package dev.ashlar.analyzer.build;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.apache.maven.model.Repository;
import org.apache.maven.model.building.FileModelSource;
import org.apache.maven.model.building.ModelSource;
import org.apache.maven.model.building.StringModelSource;
import org.apache.maven.model.resolution.ModelResolver;
import org.jspecify.annotations.Nullable;

/**
 * Finds parents and BOMs among the poms that were given, then in the local repository, never on the network.
 *
 * <p>What is in neither place is answered with an empty pom and a note, so that everything else in the pom that asked still
 * counts.
 */
// ModelResolver is declared with a type that Maven has deprecated since
@SuppressWarnings("deprecation")
final class PomFinder implements ModelResolver {

    private static final String FRAMEWORK = "org.springframework.boot:";
    private static final Pattern HOUSE = Pattern.compile("^([^.:]*(?:\\.[^.:]*)?).*$", Pattern.DOTALL);

    private final Map<String, List<Model>> given = new HashMap<>();
    private final Map<String, InputLocation> boms = new HashMap<>();
    private final Set<String> missingParents = new HashSet<>();
    private final Path localRepository;
    private final PomPlaces places;
    private final Notes notes;

    PomFinder(Collection<Model> given, Path localRepository, PomPlaces places, Notes notes) {
        given.forEach(pom -> this.given
                .computeIfAbsent(groupId(pom) + ":" + pom.getArtifactId(), any -> new ArrayList<>())
                .add(pom));
        given.forEach(this::noteBoms);
        this.localRepository = localRepository;
        this.places = places;
        this.notes = notes;
    }

    /** Maven asks for BOMs by name alone; who imports them must be known to say where. */
    private void noteBoms(Model pom) {
        Optional.ofNullable(pom.getDependencyManagement())
                .map(DependencyManagement::getDependencies)
                .orElse(List.of())
                .stream()
                .filter(managed -> "import".equals(managed.getScope()))
                .forEach(bom ->
                        boms.putIfAbsent(bom.getGroupId() + ":" + bom.getArtifactId(), bom.getLocation("artifactId")));
    }

    /**
     * Whether a parent, named {@code groupId:artifactId:version}, was not found and may have named one of the given projects
     * among its dependencies. Only a parent from the same house can; Spring Boot's never does, whatever samples share its name.
     */
    boolean mayHideDependencies(String id) {
        return missingParents.contains(id)
                && !id.startsWith(FRAMEWORK)
                && given.keySet().stream().anyMatch(other -> house(other).equals(house(id)));
    }

    /** The first two names of a groupId. */
    private static String house(String id) {
        return HOUSE.matcher(id).replaceFirst("$1");
    }

    @Override
    public ModelSource resolveModel(Parent parent) {
        String id = parent.getGroupId() + ":" + parent.getArtifactId() + ":" + parent.getVersion();
        return find(parent.getGroupId(), parent.getArtifactId(), parent.getVersion())
                .orElseGet(() -> {
                    missingParents.add(id);
                    return missing("parent", id, parent.getLocation("artifactId"), parent);
                });
    }

    @Override
    public ModelSource resolveModel(Dependency bom) {
        return resolveModel(bom.getGroupId(), bom.getArtifactId(), bom.getVersion());
    }

    @Override
    public ModelSource resolveModel(String groupId, String artifactId, String version) {
        return find(groupId, artifactId, version).orElseGet(() -> {
            Parent bom = new Parent();
            bom.setGroupId(groupId);
            bom.setArtifactId(artifactId);
            bom.setVersion(version);
            String id = groupId + ":" + artifactId;
            return missing("BOM", id + ":" + version, boms.get(id), bom);
        });
    }

    private Optional<ModelSource> find(String groupId, String artifactId, String version) {
        List<Model> named = given.getOrDefault(groupId + ":" + artifactId, List.of());
        return named.stream()
                .filter(pom -> version.equals(version(pom)))
                .findFirst()
                .<ModelSource>map(pom -> new FileModelSource(pom.getPomFile()))
                .or(() -> downloaded(groupId, artifactId, version))
                .or(() -> named.stream().findFirst().map(pom -> new FileModelSource(pom.getPomFile())));
    }

    private Optional<ModelSource> downloaded(String groupId, String artifactId, String version) {
        try {
            Path folder = localRepository
                    .resolve(groupId.replace('.', '/'))
                    .resolve(artifactId)
                    .resolve(version);
            Path pom = folder.resolve(artifactId + "-" + version + ".pom").normalize();
            boolean inside = pom.startsWith(localRepository.normalize());
            return inside && Files.isRegularFile(pom)
                    ? Optional.of(new FileModelSource(pom.toFile()))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private ModelSource missing(String role, String id, @Nullable InputLocation location, Parent coordinates) {
        PomPlaces.Place place = places.of(location);
        notes.said(place.path(), place.line(), role + " " + id + " is not in the local repository, read without it");
        return new StringModelSource(
                "<project><modelVersion>4.0.0</modelVersion><groupId>" + xml(coordinates.getGroupId())
                        + "</groupId><artifactId>"
                        + xml(coordinates.getArtifactId()) + "</artifactId><version>" + xml(coordinates.getVersion())
                        + "</version><packaging>pom</packaging></project>",
                id);
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    static String groupId(Model pom) {
        return Optional.ofNullable(pom.getGroupId())
                .or(() -> Optional.ofNullable(pom.getParent()).map(Parent::getGroupId))
                .orElse("");
    }

    static String version(Model pom) {
        return Optional.ofNullable(pom.getVersion())
                .or(() -> Optional.ofNullable(pom.getParent()).map(Parent::getVersion))
                .orElse("");
    }

    @Override
    public void addRepository(Repository repository) {
        // the network is not used
    }

    @Override
    public void addRepository(Repository repository, boolean replace) {
        // the network is not used
    }

    @Override
    public ModelResolver newCopy() {
        return this;
    }
}
