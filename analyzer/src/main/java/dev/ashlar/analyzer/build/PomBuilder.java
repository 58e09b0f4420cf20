package dev.ashlar.analyzer.build;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.model.Model;
import org.apache.maven.model.building.DefaultModelBuilder;
import org.apache.maven.model.building.DefaultModelBuilderFactory;
import org.apache.maven.model.building.DefaultModelBuildingRequest;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.model.building.ModelBuildingRequest;
import org.apache.maven.model.building.ModelBuildingResult;
import org.apache.maven.model.building.ModelCache;
import org.apache.maven.model.building.ModelProblemCollector;
import org.apache.maven.model.io.ModelReader;
import org.apache.maven.model.profile.activation.FileProfileActivator;
import org.apache.maven.model.profile.activation.JdkVersionProfileActivator;
import org.apache.maven.model.profile.activation.ProfileActivator;
import org.apache.maven.model.profile.activation.PropertyProfileActivator;
import org.apache.maven.model.resolution.ModelResolver;
import org.apache.maven.model.validation.ModelValidator;
import org.jspecify.annotations.Nullable;

/** Computes effective poms the same way on every machine: system properties, JDK and operating system do not count. */
final class PomBuilder {

    /** What profiles that ask for a JDK are told. */
    private static final String JDK = "17";

    private final DefaultModelBuilder builder = new Lenient().newInstance();
    private final ModelResolver finder;
    private final ModelCache cache = new Cache();

    PomBuilder(ModelResolver finder) {
        this.finder = finder;
    }

    /**
     * Merges a pom with its parents, default profiles, BOMs and properties.
     *
     * @throws ModelBuildingException if the pom or one of its parents cannot be read or makes no sense
     */
    ModelBuildingResult effective(Model raw) throws ModelBuildingException {
        Properties system = new Properties();
        system.setProperty("java.version", JDK);
        ModelBuildingRequest request = new DefaultModelBuildingRequest()
                .setRawModel(raw.clone())
                .setPomFile(raw.getPomFile())
                .setModelResolver(finder)
                .setModelCache(cache)
                .setSystemProperties(system)
                .setValidationLevel(ModelBuildingRequest.VALIDATION_LEVEL_MINIMAL)
                .setLocationTracking(true);
        return builder.build(request);
    }

    /** Accepts what Maven would refuse: a missing version does not change what is in the source. */
    private static final class Lenient extends DefaultModelBuilderFactory {

        @Override
        protected ModelReader newModelReader() {
            return new PomParser();
        }

        @Override
        protected ModelValidator newModelValidator() {
            return new Unconcerned();
        }

        @Override
        protected ProfileActivator[] newProfileActivators() {
            return new ProfileActivator[] {
                new JdkVersionProfileActivator(),
                new PropertyProfileActivator(),
                new FileProfileActivator()
                        .setProfileActivationFilePathInterpolator(newProfileActivationFilePathInterpolator())
            };
        }
    }

    private static final class Unconcerned implements ModelValidator {

        @Override
        public void validateRawModel(Model model, ModelBuildingRequest request, ModelProblemCollector problems) {
            // nothing that is read here needs it
        }

        @Override
        public void validateEffectiveModel(Model model, ModelBuildingRequest request, ModelProblemCollector problems) {
            // nothing that is read here needs it
        }
    }

    private static final class Cache implements ModelCache {

        private final Map<String, Object> entries = new HashMap<>();

        @Override
        public void put(String groupId, String artifactId, String version, String tag, Object entry) {
            entries.put(key(groupId, artifactId, version, tag), entry);
        }

        @Override
        public @Nullable Object get(String groupId, String artifactId, String version, String tag) {
            return entries.get(key(groupId, artifactId, version, tag));
        }

        private static String key(String groupId, String artifactId, String version, String tag) {
            return String.join("\n", groupId, artifactId, version, tag);
        }
    }
}
