package dev.ashlar.analyzer.mention;

import dev.ashlar.analyzer.build.ResourceFile;
import dev.ashlar.analyzer.parallel.Workers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Where files name types.
 *
 * @param list sorted by path and line
 * @param unread the files that were not looked at, sorted by path
 */
public record Mentions(List<Mention> list, List<Unread> unread) {

    /** Nobody writes larger ones by hand; what does, writes records of something and no names of types. */
    static final int LIMIT = 20 << 20;

    /** Files there are named by a type. */
    private static final String SERVICES = "META-INF/services/";

    public Mentions {
        list = List.copyOf(list);
        unread = List.copyOf(unread);
    }

    /**
     * A file that may hold mentions that are not listed, and why.
     *
     * @param module as in {@link Mention#module()}
     */
    public record Unread(int module, String path, String reason) {}

    /**
     * A file to look at.
     *
     * @param module number of the module that it lies in; -1 if it lies in none
     * @param resolved whether it is Java code whose uses of types are known, so that only strings and names of generated types tell more
     */
    public record Source(int module, ResourceFile file, boolean resolved) {}

    private record Result(Collection<Mention> mentions, List<Unread> unread) {}

    /**
     * Looks at files, once at each, however many names are wanted. Nothing is read if none is.
     *
     * @param workers the result is the same however many there are
     */
    public static Mentions of(List<Source> sources, Names wanted, Workers workers) {
        List<Source> tasks = wanted.isEmpty() ? List.of() : sources;
        Result[] results = new Result[tasks.size()];
        workers.run(tasks.size(), () -> index -> results[index] = result(tasks.get(index), wanted));
        List<Mention> mentions = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        for (Result result : results) {
            mentions.addAll(result.mentions());
            unread.addAll(result.unread());
        }
        mentions.sort(Comparator.naturalOrder());
        unread.sort(Comparator.comparing(Unread::path).thenComparing(Unread::reason));
        return new Mentions(mentions, unread);
    }

    private static Result result(Source source, Names wanted) {
        ResourceFile file = source.file();
        if (file.size() > LIMIT) {
            return unread(source, tooLarge());
        }
        try {
            byte[] text = file.content().read();
            // an archive may say less than there is
            if (text.length > LIMIT) {
                return unread(source, tooLarge());
            }
            return isBinary(text) ? unread(source, "binary") : new Result(mentions(source, text, wanted), List.of());
        } catch (IOException e) {
            return unread(source, String.valueOf(e.getMessage()));
        }
    }

    private static Set<Mention> mentions(Source source, byte[] text, Names wanted) {
        String path = source.file().path();
        Reading reading = source.resolved()
                ? Reading.RESOLVED_CODE
                : Reading.of(path, source.file().extension(), text);
        Set<Mention> mentions = Scan.of(wanted, reading, text, source.module(), path);
        int service = path.lastIndexOf(SERVICES);
        if (service >= 0) {
            byte[] name = path.substring(service + SERVICES.length()).getBytes(StandardCharsets.UTF_8);
            mentions.addAll(Scan.of(wanted, Reading.FULL_NAMES, name, source.module(), path));
        }
        return mentions;
    }

    private static boolean isBinary(byte[] text) {
        for (byte each : text) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static String tooLarge() {
        return "larger than " + (LIMIT >> 20) + " MB";
    }

    private static Result unread(Source source, String reason) {
        return new Result(
                List.of(), List.of(new Unread(source.module(), source.file().path(), reason)));
    }
}
