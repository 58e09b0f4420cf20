package dev.ashlar.rules.modules;

/**
 * A top-level type, and where its source is: code bases of several services have types of the same name.
 *
 * @param name qualified: {@code com.acme.order.Order}
 * @param buildModule the name of the build module that it is compiled in; empty where it has none
 * @param path its file, from the folder of the modules file, with forward slashes; empty where it is not known
 */
public record SourceType(String name, String buildModule, String path) {
    /** A type of which only the name matters, as in code bases whose modules file says no {@code sources}. */
    public static SourceType named(String name) {
        return new SourceType(name, "", "");
    }
}
