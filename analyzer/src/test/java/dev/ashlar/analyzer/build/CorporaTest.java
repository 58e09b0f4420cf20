package dev.ashlar.analyzer.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Other people's builds, read as their poms say. */
@EnabledIfEnvironmentVariable(named = "ASHLAR_CORPORA", matches = ".+")
class CorporaTest {

    @TempDir
    Path temp;

    @Test
    void mall_is_four_services_on_three_libraries() throws Exception {
        assertThat(summary("mall")).isEqualTo("""
                        mall-admin -> mall-common mall-mbg mall-security (153) spring-boot-maven-plugin in mall-admin/pom.xml:41
                        mall-common -> (15)
                        mall-demo -> mall-common mall-mbg (13) spring-boot-maven-plugin in mall-demo/pom.xml:42
                        mall-mbg -> mall-common (230)
                        mall-portal -> mall-common mall-mbg mall-security (84) spring-boot-maven-plugin in mall-portal/pom.xml:57
                        mall-search -> mall-common mall-mbg (11) spring-boot-maven-plugin in mall-search/pom.xml:41
                        mall-security -> mall-common (15)
                        """);
    }

    @Test
    void petclinic_is_eight_services_that_share_nothing() throws Exception {
        assertThat(summary("petclinic").lines())
                .hasSize(8)
                .allMatch(line -> line.matches(".* -> \\(\\d+\\) spring-boot-maven-plugin in pom.xml:90"));
    }

    @Test
    void shopizer_is_one_service_on_four_libraries() throws Exception {
        assertThat(summary("shopizer")).isEqualTo("""
                        sm-core -> sm-core-model sm-core-modules (338)
                        sm-core-model -> (186)
                        sm-core-modules -> sm-core-model (14)
                        sm-shop -> sm-core sm-core-model sm-core-modules sm-shop-model (310) spring-boot-maven-plugin in sm-shop/pom.xml:151
                        sm-shop-model -> sm-core-model (322)
                        """);
    }

    @Test
    void jpetstore_is_one_war() throws Exception {
        assertThat(summary("jpetstore")).isEqualTo("jpetstore -> (24) packaging war in pom.xml:33\n");
    }

    private String summary(String corpus) throws IOException, InterruptedException {
        ReadOptions options = new ReadOptions(List.of(), false, temp.resolve("no-repository"));
        return CodeBaseReader.read(List.of(unpacked(corpus)), options).modules().stream()
                .map(CorporaTest::summary)
                .collect(Collectors.joining());
    }

    private static String summary(BuildModule module) {
        String dependencies = String.join(" ", new TreeSet<>(module.dependencies()));
        String words = module.name() + " -> " + dependencies + " ("
                + module.files().size() + ") " + module.deployable().orElse("");
        return words.replaceAll(" +", " ").strip() + "\n";
    }

    private Path unpacked(String corpus) throws IOException, InterruptedException {
        try (Stream<Path> archives = Files.list(Path.of(System.getenv("ASHLAR_CORPORA")))) {
            List<Path> matching = archives.filter(
                            path -> path.getFileName().toString().startsWith(corpus + "-"))
                    .toList();
            assumeThat(matching).hasSize(1);
            Process tar = new ProcessBuilder("tar", "xzf", matching.get(0).toString(), "-C", temp.toString())
                    .inheritIO()
                    .start();
            assumeThat(tar.waitFor()).isZero();
        }
        try (Stream<Path> folders = Files.list(temp)) {
            return folders.filter(path -> path.getFileName().toString().startsWith(corpus))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
