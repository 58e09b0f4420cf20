package dev.ashlar.analyzer.build;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what is in an archive. */
final class ArchiveReader {

    private static final String VERSIONS = "META-INF/versions/";

    private final GivenPath given;
    private final WantedSources wanted;
    private final IgnoreRules.Globs excludes;
    private final Notes notes;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<ResourceFile> resources = new ArrayList<>();
    private final List<Archive.Entry> descriptors = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int versioned;

    private ArchiveReader(GivenPath given, WantedSources wanted, IgnoreRules.Globs excludes, Notes notes) {
        this.given = given;
        this.wanted = wanted;
        this.excludes = excludes;
        this.notes = notes;
    }

    static ArchiveContents read(GivenPath given, WantedSources wanted, IgnoreRules.Globs excludes, Notes notes) {
        return new ArchiveReader(given, wanted, excludes, notes).read();
    }

    private ArchiveContents read() {
        long modified = modified();
        entries().forEach(entry -> add(entry, modified));
        sayVersioned();
        files.sort(Comparator.comparing(SourceFile::path));
        resources.sort(Comparator.comparing(ResourceFile::path));
        Optional<String> stated = ArchiveCoordinates.stated(descriptors, ArchiveContents.bareName(given));
        return new ArchiveContents(given, stated, List.copyOf(files), List.copyOf(resources));
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
        if (ArchiveCoordinates.areIn(name)) {
            descriptors.add(entry);
            return;
        }
        if (excludes.matchOnTheWay(name, false) || excludes.matchOnTheWay(printed(name), false)) {
            return;
        }
        if (name.startsWith(VERSIONS)) {
            versioned += isSource(name) ? 1 : 0;
        } else if (isHostile(name)) {
            refuse(name, "name of an entry that points out of the archive, refused");
        } else if (!names.add(name)) {
            refuse(name, "second entry of this name, left out");
        } else if (isSource(name)) {
            addSource(entry, modified);
        } else if (wanted.includeTests() || Placement.sourceSet(List.of(name.split("/"))) != SourceSet.TEST) {
            resources.add(new ResourceFile(printed(name), entry.size(), entry.content()));
        }
    }

    private void addSource(Archive.Entry entry, long modified) {
        SourceSet set =
                Placement.standard(entry.name()).map(Placement::sourceSet).orElse(SourceSet.MAIN);
        SourceFile source = new SourceFile(printed(entry.name()), set, entry.size(), modified, entry.content());
        if (wanted.include(source)) {
            files.add(source);
        }
    }

    private void refuse(String name, String reason) {
        if (isSource(name)) {
            notes.lost(printed(name), reason);
        } else {
            notes.said(printed(name), reason);
        }
    }

    private String printed(String name) {
        return given.label() + "!/" + name;
    }

    private static boolean isSource(String name) {
        return name.endsWith(".java");
    }

    private static boolean isHostile(String name) {
        boolean drive = name.length() > 1 && name.charAt(1) == ':';
        return drive || name.startsWith("/") || name.contains("\\") || ("/" + name).contains("/../");
    }

    private void sayVersioned() {
        if (versioned > 0) {
            // the same types again for newer JDKs: together with the others they would be twins of themselves
            notes.said(printed(VERSIONS), versioned + " files for newer JDKs left out, their types are read once");
        }
    }
}
