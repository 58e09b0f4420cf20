package dev.ashlar.analyzer.proposal;

import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.evidence.Subject;
import dev.ashlar.analyzer.evidence.Terms;
import dev.ashlar.analyzer.evidence.Uses;
import dev.ashlar.rules.modules.Entry;
import dev.ashlar.rules.modules.Pin;
import dev.ashlar.rules.modules.ProposalPins;
import dev.ashlar.rules.modules.TypeGroup;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** A short text that is the same for the same evidence and options, but for where a proposal starts, and in practice for no other. */
public final class Fingerprint {
    private final DataOutputStream out;

    private Fingerprint(DataOutputStream out) {
        this.out = out;
    }

    /** SHA-256 in hexadecimal. Linear in the evidence; the order of the subjects counts, lines of pins do not. */
    public static String of(Evidence evidence, ProposalOptions options) {
        MessageDigest digest = sha256();
        OutputStream digested = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(digested))) {
            Fingerprint fingerprint = new Fingerprint(out);
            fingerprint.add(evidence);
            fingerprint.add(options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void add(Evidence evidence) throws IOException {
        out.writeInt(evidence.subjects().size());
        for (Subject subject : evidence.subjects()) {
            add(subject.name());
            add(subject.packageName());
            add(subject.module());
        }
        add(evidence.uses());
        add(evidence.identifiers());
        add(evidence.libraries());
        add(evidence.tables());
        for (int number : evidence.changes().digest()) {
            out.writeInt(number);
        }
    }

    private void add(Uses uses) throws IOException {
        for (int subject = 0; subject < uses.subjects(); subject++) {
            out.writeInt(uses.firstArc(subject));
        }
        out.writeInt(uses.arcs());
        for (int arc = 0; arc < uses.arcs(); arc++) {
            out.writeInt(uses.target(arc));
            out.writeFloat(uses.strength(arc));
        }
    }

    private void add(Terms terms) throws IOException {
        addAll(terms.terms());
        for (int[] row : terms.rows()) {
            out.writeInt(row.length);
            for (int term : row) {
                out.writeInt(term);
            }
        }
    }

    private void add(ProposalOptions options) throws IOException {
        addAll(new TreeSet<>(options.evidence())
                .stream().map(EvidenceKind::label).toList());
        add(options.modules().map(Object::toString).orElse(""));
        add(options.pins());
        addAll(new TreeMap<>(options.fixed())
                .entrySet().stream().map(Object::toString).toList());
    }

    private void add(ProposalPins pins) throws IOException {
        out.writeInt(pins.keep().size());
        for (Pin pin : pins.keep()) {
            add(pin.type());
            add(pin.module());
        }
        addGroups(pins.together());
        addGroups(pins.apart());
        add(pins.modules().map(Object::toString).orElse(""));
    }

    private void addGroups(List<TypeGroup> groups) throws IOException {
        out.writeInt(groups.size());
        for (TypeGroup group : groups) {
            addAll(group.types().stream().map(Entry::value).toList());
        }
    }

    private void addAll(List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            add(text);
        }
    }

    private void add(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
