package dev.ashlar.analyzer.jdk;

import dev.ashlar.analyzer.facts.TypeFacts;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

/** Lays types out as {@link SignatureFile} reads them; equal types give equal bytes. */
final class SignatureFileWriter {
    private final Map<String, Integer> strings = new LinkedHashMap<>();

    private SignatureFileWriter() {}

    static byte[] write(JdkTypes types) {
        return new SignatureFileWriter().content(types);
    }

    private byte[] content(JdkTypes types) {
        ByteArrayOutputStream blocks = new ByteArrayOutputStream();
        List<int[]> entries = new ArrayList<>();
        for (Map.Entry<String, TypeFacts> type : types.types().entrySet()) {
            entries.add(entry(type.getKey(), types.isAccessible(type.getKey()), blocks.size()));
            blocks.writeBytes(TypeFactsEncoder.encode(type.getValue(), this::number));
        }
        byte[] modules = modules(types);
        return file(entries, blocks.toByteArray(), modules);
    }

    private int[] entry(String name, boolean accessible, int start) {
        return new int[] {name.hashCode(), (number(name) << 1) | (accessible ? 1 : 0), start};
    }

    private int number(String text) {
        return strings.computeIfAbsent(text, added -> strings.size());
    }

    private byte[] modules(JdkTypes types) {
        VarintWriter out = new VarintWriter();
        out.list(List.copyOf(types.packages()), this::number);
        out.number(types.packagesByModule().size());
        for (Map.Entry<String, NavigableSet<String>> module :
                types.packagesByModule().entrySet()) {
            out.number(number(module.getKey()));
            out.list(List.copyOf(module.getValue()), this::number);
        }
        return out.bytes();
    }

    private byte[] file(List<int[]> entries, byte[] blocks, byte[] modules) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        List<Integer> ends = new ArrayList<>();
        for (String string : strings.keySet()) {
            text.writeBytes(string.getBytes(StandardCharsets.UTF_8));
            ends.add(text.size());
        }
        int numbers = 7 + ends.size() + 3 * entries.size();
        ByteBuffer file = ByteBuffer.allocate(numbers * Integer.BYTES + text.size() + blocks.length + modules.length);
        file.putInt(SignatureFile.MAGIC).putInt(SignatureFile.VERSION).putInt(0);
        file.putInt(ends.size()).putInt(entries.size()).putInt(text.size()).putInt(blocks.length);
        ends.forEach(file::putInt);
        entries.forEach(entry -> file.putInt(entry[0]).putInt(entry[1]).putInt(entry[2]));
        file.put(text.toByteArray()).put(blocks).put(modules);
        return file.putInt(SignatureFile.CHECKED_FROM - Integer.BYTES, SignatureFile.checksum(file.array()))
                .array();
    }
}
