package dev.ashlar.analyzer.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names and mail addresses that stand for others, as {@code gitmailmap(5)} has it. JGit has none. A line with the name of a commit goes
 * before one without, and upper and lower case are the same.
 */
final class Mailmap {
    /** Larger ones are cut. */
    private static final int MOST_BYTES = 4 << 20;

    private static final Pattern LINE = Pattern.compile("([^<>]*)<([^<>]*)>(?:([^<>]*)<([^<>]*)>)?.*");

    /** What is to be said instead; null for what stays. */
    private record Proper(@Nullable String name, @Nullable String mail) {
        /** A later line replaces only what it says. */
        Proper then(Proper later) {
            return new Proper(later.name == null ? name : later.name, later.mail == null ? mail : later.mail);
        }
    }

    private final Map<String, Proper> byMail = new HashMap<>();
    private final Map<String, Proper> byNameAndMail = new HashMap<>();

    private Mailmap() {}

    /** The one at the top of a checkout; as git does, a link is not followed. */
    static Mailmap in(Path top) {
        Path file = top.resolve(".mailmap");
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Mailmap();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return parse(new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new Mailmap();
        }
    }

    static Mailmap parse(String text) {
        Mailmap map = new Mailmap();
        text.lines().filter(line -> !line.startsWith("#")).forEach(map::add);
        return map;
    }

    private void add(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return;
        }
        String name = matcher.group(1).strip();
        String first = matcher.group(2).strip();
        if (matcher.group(4) == null) {
            put(byMail, lower(first), new Proper(orNull(name), null));
            return;
        }
        String recordedName = matcher.group(3).strip();
        String recordedMail = matcher.group(4).strip();
        Proper proper = new Proper(orNull(name), orNull(first));
        if (recordedName.isEmpty()) {
            put(byMail, lower(recordedMail), proper);
        } else {
            put(byNameAndMail, both(recordedName, recordedMail), proper);
        }
    }

    private static void put(Map<String, Proper> map, String key, Proper proper) {
        map.merge(key, proper, Proper::then);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String both(String name, String mail) {
        return lower(name) + '\0' + lower(mail);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Who is meant by what a commit records. */
    Author author(String name, String mail) {
        Proper found = byNameAndMail.get(both(name, mail));
        Proper proper = found == null ? byMail.get(lower(mail)) : found;
        if (proper == null) {
            return new Author(name, mail);
        }
        return new Author(proper.name() == null ? name : proper.name(), proper.mail() == null ? mail : proper.mail());
    }
}
