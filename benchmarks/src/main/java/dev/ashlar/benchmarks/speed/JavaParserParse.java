package dev.ashlar.benchmarks.speed;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** JavaParser without us: as it comes, or with all that can be switched off switched off. One parser for all files. */
final class JavaParserParse implements Workload {

    private final JavaParser parser;
    private int parsed;
    private int failed;

    JavaParserParse(boolean tuned) {
        parser = new JavaParser(tuned ? tuned() : new ParserConfiguration());
    }

    private static ParserConfiguration tuned() {
        ParserConfiguration configuration = new ParserConfiguration()
                .setLanguageLevel(LanguageLevel.BLEEDING_EDGE)
                .setStoreTokens(false);
        configuration.getProcessors().clear();
        return configuration;
    }

    @Override
    public String run(List<Path> jars) throws IOException {
        new SourceArchives(jars).forEach((name, content) -> {
            parsed++;
            if (!parser.parse(new String(content, StandardCharsets.UTF_8)).isSuccessful()) {
                failed++;
            }
        });
        return parsed + " files, " + failed + " with problems";
    }
}
