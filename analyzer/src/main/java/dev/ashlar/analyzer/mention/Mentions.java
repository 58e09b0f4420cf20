package dev.ashlar.analyzer.mention;

import dev.ashlar.analyzer.build.BuildModule;
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
 * Where resources name types.
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

    /** A file that may hold mentions that are not listed, and why. */
    public record Unread(String path, String reason) {}

    private record Task(int module, ResourceFile file) {}

    private record Result(Collection<Mention> mentions, List<Unread> unread) {}

    /**
     * Looks at the resources of all modules and at those that lie in none.
     *
     * @param workers the result is the same however many there are
     */
    public static Mentions of(List<BuildModule> modules, List<ResourceFile> rest, Names wanted, Workers workers) {
        List<Task> tasks = wanted.isEmpty() ? List.of() : tasks(modules, rest);
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

    private static List<Task> tasks(List<BuildModule> modules, List<ResourceFile> rest) {
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < modules.size(); i++) {
            for (ResourceFile file : modules.get(i).resources()) {
                tasks.add(new Task(i, file));
            }
        }
        rest.forEach(file -> tasks.add(new Task(-1, file)));
        return tasks;
    }

    private static Result result(Task task, Names wanted) {
        ResourceFile file = task.file();
        if (file.size() > LIMIT) {
            return unread(file, tooLarge());
        }
        try {
            byte[] text = file.content().read();
            // an archive may say less than there is
            if (text.length > LIMIT) {
                return unread(file, tooLarge());
            }
            return isBinary(text) ? unread(file, "binary") : new Result(mentions(task, text, wanted), List.of());
        } catch (IOException e) {
            return unread(file, String.valueOf(e.getMessage()));
        }
    }

    private static Set<Mention> mentions(Task task, byte[] text, Names wanted) {
        String path = task.file().path();
        Reading reading = Reading.of(path, task.file().extension(), text);
        Set<Mention> mentions = Scan.of(wanted, reading, text, task.module(), path);
        int service = path.lastIndexOf(SERVICES);
        if (service >= 0) {
            byte[] name = path.substring(service + SERVICES.length()).getBytes(StandardCharsets.UTF_8);
            mentions.addAll(Scan.of(wanted, Reading.FULL_NAMES, name, task.module(), path));
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

    private static Result unread(ResourceFile file, String reason) {
        return new Result(List.of(), List.of(new Unread(file.path(), reason)));
    }
}
