package dev.ashlar.analyzer.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder that a test fills and reads. */
record SourceTree(Path folder) {

    SourceTree java(String... paths) {
        for (String path : paths) {
            file(path, "class " + path.substring(path.lastIndexOf('/') + 1).replace(".java", "") + " {}");
        }
        return this;
    }

    /** A Java file that says which package it is in. */
    SourceTree in(String declared, String... paths) {
        for (String path : paths) {
            file(path, "/* package no.this.one; */\npackage " + declared + ";\n");
        }
        return this;
    }

    SourceTree file(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A pom with the usual header; {@code rest} is whatever follows it. */
    SourceTree pom(String path, String artifactId, String rest) {
        return file(path, """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.acme</groupId>
                  <artifactId>%s</artifactId>
                  <version>1</version>
                  %s
                </project>
                """.formatted(artifactId, rest));
    }

    SourceTree zip(String path, String... names) {
        return bytes(path, zipped(names));
    }

    SourceTree bytes(String path, byte[] bytes) {
        try {
            Files.write(folder.resolve(path), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every entry contains its own name. */
    static byte[] zipped(String... names) {
        return zipped(Stream.of(names)
                .collect(Collectors.toMap(name -> name, name -> name, (a, b) -> a, LinkedHashMap::new)));
    }

    static byte[] zipped(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    CodeBase read() {
        return read(ReadOptions.of(List.of(), true), "");
    }

    CodeBase excluding(String... globs) {
        return read(ReadOptions.of(List.of(globs), true), "");
    }

    /** Reads some of the paths in this folder. */
    CodeBase read(ReadOptions options, String... paths) {
        return CodeBaseReader.read(Stream.of(paths).map(folder::resolve).toList(), options);
    }

    CodeBase read(String... paths) {
        return read(ReadOptions.of(List.of(), true), paths);
    }

    static List<String> paths(CodeBase code) {
        return code.modules().stream()
                .flatMap(module -> module.files().stream())
                .map(SourceFile::path)
                .toList();
    }

    static List<String> names(CodeBase code) {
        return code.modules().stream().map(BuildModule::name).toList();
    }

    static BuildModule module(CodeBase code, String name) {
        return code.modules().stream()
                .filter(module -> module.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static SourceSet set(CodeBase code, String path) {
        return code.modules().stream()
                .flatMap(module -> module.files().stream())
                .filter(file -> file.path().equals(path))
                .map(SourceFile::sourceSet)
                .findFirst()
                .orElseThrow();
    }
}
