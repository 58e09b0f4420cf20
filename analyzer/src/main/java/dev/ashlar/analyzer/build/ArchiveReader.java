package dev.ashlar.analyzer.build;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        long modified = modified();
        entries().forEach(entry -> add(entry, modified));
        sayVersioned();
        files.sort(Comparator.comparing(SourceFile::path));
        return new BuildModule(name, Optional.empty(), Set.of(), false, Optional.empty(), files, List.of(), List.of());
    }

    private long modified() {
        try {
            return Files.getLastModifiedTime(given.path()).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }

    private List<Archive.Entry> entries() {
        try {
            return Archive.open(given.path()).entries();
        } catch (IOException e) {
            List<Archive.Entry> entries = BrokenArchive.entries(given.path());
            String rest = entries.isEmpty() ? "not a readable archive" : "archive breaks off, read up to there";
            notes.lost(given.label(), rest);
            return entries;
        }
    }

    private void add(Archive.Entry entry, long modified) {
        String name = entry.name();
        if (excludes.matchOnTheWay(name, false) || excludes.matchOnTheWay(given.label() + "!/" + name, false)) {
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
                files.add(new SourceFile(given.label() + "!/" + name, set, entry.size(), modified, entry.content()));
            }
        }
    }

    private static boolean isHostile(String name) {
        boolean drive = name.length() > 1 && name.charAt(1) == ':';
        return drive || name.startsWith("/") || name.contains("\\") || ("/" + name).contains("/../");
    }

    private void sayVersioned() {
        if (versioned > 0) {
            // the same types again for newer JDKs: together with the others they would be twins of themselves
            notes.said(
                    given.label() + "!/" + VERSIONS,
                    versioned + " files for newer JDKs left out, their types are read once");
        }
    }

    /** Names to choose from, the best one first. */
    List<String> names() {
        String file = String.valueOf(given.path().getFileName());
        return List.of(file.replaceFirst("(?i)(-sources)?\\.(jar|zip)$", ""), file, given.label());
    }
}
