package dev.ashlar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CacheFolderTest {

    private static final Path HOME = Path.of("/home/ann");

    @Test
    void is_where_the_platform_keeps_such_things() {
        assertThat(place("linux", Map.of())).isEqualTo(HOME.resolve(".cache/ashlar"));
        assertThat(place("linux", Map.of("XDG_CACHE_HOME", "/var/ann"))).isEqualTo(Path.of("/var/ann/ashlar"));
        assertThat(place("linux", Map.of("XDG_CACHE_HOME", "relative"))).isEqualTo(HOME.resolve(".cache/ashlar"));
        assertThat(place("mac os x", Map.of())).isEqualTo(HOME.resolve("Library/Caches/ashlar"));
        assertThat(place("windows 11", Map.of("LOCALAPPDATA", "/local"))).isEqualTo(Path.of("/local/ashlar/cache"));
    }

    @Test
    void keeps_different_roots_apart_and_knows_the_same_again() {
        CacheFolder cache = new CacheFolder(Path.of("/cache"));
        Path one = cache.snapshot(List.of(Path.of("/a"), Path.of("/b")));
        assertThat(cache.snapshot(List.of(Path.of("/a"), Path.of("/b")))).isEqualTo(one);
        assertThat(cache.snapshot(List.of(Path.of("/a/b")))).isNotEqualTo(one);
        assertThat(cache.snapshot(List.of(Path.of("/b"), Path.of("/a")))).isNotEqualTo(one);
    }

    private static Path place(String system, Map<String, String> environment) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        Surroundings surroundings = new Surroundings(nowhere, nowhere, HOME, HOME, environment, Set.of());
        return CacheFolder.place(surroundings, system);
    }
}
