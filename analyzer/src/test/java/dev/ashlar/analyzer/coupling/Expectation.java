package dev.ashlar.analyzer.coupling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** What somebody who knows a sample has written down of it, in tables. */
final class Expectation {
    private final List<String> lines;

    private Expectation(List<String> lines) {
        this.lines = lines;
    }

    static Expectation of(Path sample) throws IOException {
        return new Expectation(Files.readAllLines(sample.resolve("expected/expectation.md")));
    }

    /** As {@link Coupled#uses}. */
    List<String> uses() {
        List<String> uses = new ArrayList<>();
        for (List<String> row : table("## Uses")) {
            uses.add(row.get(0) + " " + row.get(1) + " " + word(row.get(2)) + " " + names(row.get(3)) + " "
                    + names(row.get(4)));
        }
        return uses.stream().sorted().toList();
    }

    private static String word(String cell) {
        return cell.split(" ", 2)[0];
    }

    private static TreeSet<String> names(String cell) {
        TreeSet<String> names = new TreeSet<>();
        Arrays.stream(cell.replaceAll("\\(.*?\\)", "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        return names;
    }

    /** As {@link Coupled#owners}; those of unused models are undecided. */
    List<String> owners() {
        List<String> owners = new ArrayList<>();
        for (List<String> row : table("## Owners")) {
            String owner = row.get(1).equals("none") ? "undecided" : row.get(1);
            names(row.get(0)).forEach(type -> owners.add(type + " " + owner));
        }
        return owners.stream().sorted().toList();
    }

    /** The rows of the first table of a section, without its header. */
    private List<List<String>> table(String section) {
        List<List<String>> rows = new ArrayList<>();
        boolean inSection = false;
        for (String line : lines) {
            if (line.startsWith("## ")) {
                inSection = line.startsWith(section);
            } else if (inSection && line.startsWith("|")) {
                rows.add(Arrays.stream(line.substring(1).split("\\|"))
                        .map(cell -> cell.strip().replace("`", ""))
                        .toList());
            } else if (inSection && !rows.isEmpty()) {
                break;
            }
        }
        return rows.subList(2, rows.size());
    }
}
