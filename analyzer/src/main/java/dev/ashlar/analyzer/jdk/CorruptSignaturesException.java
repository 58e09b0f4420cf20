package dev.ashlar.analyzer.jdk;

/** The index of JDK signatures is missing, cut short, changed or of another version: the installation is broken. */
public final class CorruptSignaturesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CorruptSignaturesException(String reason) {
        super("the JDK signatures that ship with Ashlar cannot be read: " + reason + "; please install Ashlar again");
    }
}
