package dev.ashlar.reports.engine;

/** A picture could not be drawn; the message says why and what to do instead. */
public final class RenderingException extends RuntimeException {

    RenderingException(String reason, Throwable cause) {
        super(
                "The picture could not be drawn: " + reason
                        + ". Its DOT text can be had all the same; draw that with Graphviz: dot -Tsvg",
                cause);
    }

    RenderingException(String reason) {
        super("The picture could not be drawn: " + reason
                + ". Its DOT text can be had all the same; draw that with Graphviz: dot -Tsvg");
    }
}
