package dev.ashlar.analyzer.mention;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.Set;

/**
 * One pass over the bytes of a file. Words are what Java could have as a name; words joined by a dot, slash or dollar are
 * looked up together where a full name may begin, and no further than the longest of them goes.
 */
final class Scan {

    private static final byte OTHER = 0;
    private static final byte WORD = 1;
    private static final byte JOINT = 2;

    /** Of each byte; those of letters beyond ASCII count as words, whatever the encoding. */
    private static final byte[] CLASSES = classes();

    /** Attributes in which MyBatis and iBATIS take an alias for a type. */
    private static final Set<String> OF_TYPES = Set.of(
            "type", "resultType", "parameterType", "ofType", "javaType", "class", "resultClass", "parameterClass");

    private final Names names;
    private final Reading reading;
    private final byte[] text;
    private final int module;
    private final String path;
    private final Set<Mention> mentions = new HashSet<>();
    private final Literals literals;
    private final Prefixes prefixes = new Prefixes();
    private final OpenAnnotation annotation = new OpenAnnotation();
    private int line = 1;
    /** How many words in a row, each joined to the next, look like packages. */
    private int packages;
    /** Whether the words at hand belong to the full name of a type that is not looked for. */
    private boolean foreign;

    private Scan(Names names, Reading reading, byte[] text, int module, String path) {
        this.names = names;
        this.reading = reading;
        this.text = text;
        this.module = module;
        this.path = path;
        this.literals = new Literals(text, reading == Reading.CODE && !path.endsWith(".java"));
    }

    /** The mentions in a file; a type once a line and kind. */
    static Set<Mention> of(Names names, Reading reading, byte[] text, int module, String path) {
        Scan scan = new Scan(names, reading, text, module, path);
        scan.run();
        scan.prefixes.addTo(scan.mentions);
        return scan.mentions;
    }

    private static byte[] classes() {
        byte[] classes = new byte[256];
        for (int i = 0; i < classes.length; i++) {
            boolean word = i >= 0x80 || Character.isLetterOrDigit(i) || i == '_';
            classes[i] = word ? WORD : OTHER;
        }
        classes['.'] = JOINT;
        classes['/'] = JOINT;
        classes['$'] = JOINT;
        return classes;
    }

    private void run() {
        int at = startsWithByteOrderMark() ? 3 : 0;
        while (at < text.length) {
            if (isWord(at)) {
                at = word(at);
            } else {
                line += text[at] == '\n' ? 1 : 0;
                annotation.pass(text[at]);
                at += 1 + (isCode() ? literals.pass(at) : 0);
            }
        }
    }

    private boolean startsWithByteOrderMark() {
        return text.length >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF;
    }

    private boolean isWord(int at) {
        return at < text.length && CLASSES[text[at] & 0xff] == WORD;
    }

    private boolean isJoint(int at) {
        return at >= 0 && at < text.length && CLASSES[text[at] & 0xff] == JOINT;
    }

    /** Looks up the word that begins here; returns where to go on. */
    private int word(int from) {
        long hash = ByteTable.SEED;
        int to = from;
        while (isWord(to)) {
            hash = ByteTable.hash(hash, text[to]);
            to++;
        }
        if (isCode()) {
            literals.word(from, to);
            annotation.word(text, from, to);
        }
        for (String file : names.files().at(text, from, to, hash)) {
            mentions.add(new Mention(module, file, Mention.Kind.FILE, path, line));
        }
        if ((isJoint(to) || Quotes.around(text, from, to))
                && names.firstParts().find(text, from, to, hash) != ByteTable.NONE) {
            int end = fullName(from, to, hash);
            if (end > to) {
                packages = 0;
                foreign = false;
                return end;
            }
        }
        enterRun(from);
        if (reading != Reading.FULL_NAMES) {
            simpleName(from, to, hash);
        }
        packages = Character.isLowerCase(text[from]) ? packages + 1 : 0;
        return to;
    }

    /** Notes the longest full name that begins here; returns its end, or the end of its first word if there is none. */
    private int fullName(int from, int firstTo, long firstHash) {
        ByteTable qualified = names.qualified();
        int limit = Math.min(text.length, from + qualified.longest());
        int end = firstTo;
        int found = qualified.find(text, from, firstTo, firstHash);
        int to = firstTo;
        long hash = firstHash;
        while (to + 1 < limit && isJoint(to) && isWord(to + 1)) {
            hash = ByteTable.hash(hash, ByteTable.dotted(text[to]));
            for (to++; isWord(to) && to <= limit; to++) {
                hash = ByteTable.hash(hash, text[to]);
            }
            int type = qualified.find(text, from, to, hash);
            if (type != ByteTable.NONE) {
                found = type;
                end = to;
            }
        }
        if (found == ByteTable.NONE) {
            return firstTo;
        }
        if (names.isPackage(found)) {
            return packageName(found, from, end) ? end : firstTo;
        }
        add(found, Mention.Kind.QUALIFIED);
        return end;
    }

    /** Notes how a package is named; returns whether the name ends with it. */
    private boolean packageName(int number, int from, int end) {
        boolean isPart = from >= 2 && text[from - 1] == '.' && isWord(from - 2);
        boolean goesOn = isJoint(end) && isWord(end + 1);
        boolean quoted = from > 0 && Quotes.at(text, from - 1);
        if (Quotes.makeKey(text, end) || Tags.isOfLogger(text, from)) {
            return !goesOn;
        }
        if (goesOn || Quotes.wordBefore(text, from).equals("package")) {
            add(number, Mention.Kind.NEAR);
        } else if (quoted && isJoint(end) && Quotes.at(text, end + 1)) {
            prefixes.begin(mention(number, Mention.Kind.PREFIX));
        } else if (!isPart && (names.name(number).indexOf('.') > 0 || quoted || isWhole(end))) {
            add(number, annotation.wholePackage());
        }
        return !goesOn;
    }

    /** {@code .*}, or how Scala says it. */
    private boolean isWhole(int end) {
        return end + 1 < text.length && text[end] == '.' && (text[end + 1] == '*' || text[end + 1] == '_');
    }

    /** Forgets what came before unless this word is joined to it, and sees whether it ends the full name of some other type. */
    private void enterRun(int from) {
        boolean joined = isJoint(from - 1) && from >= 2 && isWord(from - 2);
        if (!joined) {
            packages = 0;
            foreign = false;
        }
        // Scala reads a.b.Order from wherever it stands
        foreign |= packages >= 2 && !path.endsWith(".scala");
    }

    private void simpleName(int from, int to, long hash) {
        if (reading == Reading.RESOLVED_CODE) {
            resolvedCode(from, to, hash);
            return;
        }
        int number = names.simple().find(text, from, to, hash);
        if (number != ByteTable.NONE
                && !foreign
                && (reading != Reading.STRINGS || Quotes.makeValueOf(text, from, to))) {
            addSimple(number);
        } else if (reading == Reading.ALIASES) {
            alias(from, to);
        } else if (reading == Reading.CODE) {
            generatedName(from, to);
        }
        if (mayBeQuery()) {
            queryName(from, to, hash);
        }
    }

    private void resolvedCode(int from, int to, long hash) {
        generatedName(from, to);
        if (mayBeQuery()) {
            queryName(from, to, hash);
        }
        int number = Quotes.around(text, from, to) ? names.simple().find(text, from, to, hash) : ByteTable.NONE;
        if (number != ByteTable.NONE) {
            names.withSimpleName(number).forEach(type -> prefixes.end(mention(type, Mention.Kind.SIMPLE)));
        }
    }

    private boolean isCode() {
        return reading == Reading.CODE || reading == Reading.RESOLVED_CODE;
    }

    /** Files with queries have little else; mappings hold some. */
    private boolean mayBeQuery() {
        return isCode()
                ? literals.isQuery()
                : !foreign && reading == Reading.WORDS && (path.endsWith(".hql") || path.endsWith(".xml"));
    }

    private void queryName(int from, int to, long hash) {
        int number = names.queried().find(text, from, to, hash);
        if (number != ByteTable.NONE) {
            names.withQueryName(number).forEach(type -> add(type, Mention.Kind.ENTITY));
        }
    }

    private void alias(int from, int to) {
        if (Quotes.around(text, from, to) && OF_TYPES.contains(Quotes.attribute(text, from))) {
            names.withAlias(new String(text, from, to - from, UTF_8)).forEach(type -> add(type, Mention.Kind.SIMPLE));
        }
    }

    private void generatedName(int from, int to) {
        if (text[to - 1] == '_') {
            ungenerated(from, to - 1);
        }
        if (text[from] == 'Q') {
            ungenerated(from + 1, to);
        }
    }

    private void ungenerated(int from, int to) {
        long hash = ByteTable.SEED;
        for (int i = from; i < to; i++) {
            hash = ByteTable.hash(hash, text[i]);
        }
        int number = names.simple().find(text, from, to, hash);
        if (number != ByteTable.NONE) {
            addSimple(number);
        }
    }

    private void addSimple(int number) {
        names.withSimpleName(number).forEach(type -> add(type, Mention.Kind.SIMPLE));
    }

    private void add(int number, Mention.Kind kind) {
        mentions.add(mention(number, kind));
    }

    private Mention mention(int number, Mention.Kind kind) {
        return new Mention(module, names.name(number), kind, path, line);
    }
}
