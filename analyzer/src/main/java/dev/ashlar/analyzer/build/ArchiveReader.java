package dev.ashlar.analyzer.build;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;

/** Makes a module of an archive. */
final class ArchiveReader {

    private static final String VERSIONS = "META-INF/versions/";

    private final GivenPath given;
    private final ReadOptions options;
    private final IgnoreRules.Globs excludes;
    private final Notes notes;
    private final List<SourceFile> files = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int versioned;

    ArchiveReader(GivenPath given, ReadOptions options, IgnoreRules.Globs excludes, Notes notes) {
        this.given = given;
        this.options = options;
        this.excludes = excludes;
        this.notes = notes;
    }

    BuildModule read(String name) {
        try {
            long modified = Files.getLastModifiedTime(given.path()).toMillis();
            Archive archive = Archive.open(given.path());
            for (ZipEntry entry : archive.entries()) {
                add(entry, modified, archive.content(entry));
            }
        } catch (IOException e) {
            notes.lost(given.label(), "not a readable archive");
        }
        sayVersioned();
        files.sort(Comparator.comparing(SourceFile::path));
        return new BuildModule(name, Optional.empty(), Set.of(), false, Optional.empty(), files);
    }

    private void add(ZipEntry entry, long modified, SourceFile.Content content) {
        String name = entry.getName();
        if (!name.endsWith(".java") || excludes.match(name, false)) {
            return;
        }
        if (name.startsWith(VERSIONS)) {
            versioned++;
        } else if (isHostile(name)) {
            notes.lost(given.label() + "!/" + name, "name of an entry that points out of the archive, refused");
        } else if (!names.add(name)) {
            notes.lost(given.label() + "!/" + name, "second entry of this name, left out");
        } else {
            SourceSet set = Placement.standard(name).map(Placement::sourceSet).orElse(SourceSet.MAIN);
            if (options.tests() || set != SourceSet.TEST) {
                files.add(new SourceFile(given.label() + "!/" + name, set, entry.getSize(), modified, content));
            }
        }
    }

    private static boolean isHostile(String name) {
        return name.startsWith("/") || name.contains("\\") || name.matches("(?s)[A-Za-z]:.*")
                || List.of(name.split("/", -1)).contains("..");
    }

    private void sayVersioned() {
        if (versioned > 0) {
            // the same types again for newer JDKs: together with the others they would be twins of themselves
            notes.said(given.label() + "!/" + VERSIONS, versioned + " files for newer JDKs left out, their types are read once");
        }
    }

    /** Names to choose from, the best one first. */
    List<String> names() {
        String file = String.valueOf(given.path().getFileName());
        return List.of(file.replaceFirst("(?i)(-sources)?\\.(jar|zip)$", ""), file, given.label());
    }
}
