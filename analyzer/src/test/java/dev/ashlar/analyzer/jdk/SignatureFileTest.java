package dev.ashlar.analyzer.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureFileTest {
    private byte[] content = {};

    @BeforeEach
    void read_the_index() throws IOException {
        try (InputStream resource = SignatureFile.class.getResourceAsStream("jdk-signatures.bin")) {
            content = Objects.requireNonNull(resource).readAllBytes();
        }
    }

    @Test
    void the_index_stays_small() {
        assertThat(content.length).isLessThan(2_500_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 4, 11, 12, 27, 28, 5_000, 1_000_000})
    void an_index_that_is_cut_short_is_refused(int length) {
        assertRefused(Arrays.copyOf(content, length));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 9, 13, 100, 500_000})
    void an_index_with_a_changed_byte_is_refused(int position) {
        content[position] ^= 1;

        assertRefused(content);
    }

    @Test
    void an_index_of_another_version_says_so() {
        content[7]++;

        assertThatThrownBy(() -> JdkSignatures.of(content)).hasMessageContaining("version 2 instead of 1");
    }

    private static void assertRefused(byte[] broken) {
        assertThatThrownBy(() -> JdkSignatures.of(broken))
                .isInstanceOf(CorruptSignaturesException.class)
                .hasMessageContaining("install Ashlar again");
    }
}
