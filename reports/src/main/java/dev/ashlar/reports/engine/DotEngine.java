package dev.ashlar.reports.engine;

import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.Graphviz;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Draws DOT with the engine that ships with Ashlar, never with a program that happens to be installed. */
public final class DotEngine {

    /** After this time a drawing is given up. */
    public static final Duration LIMIT = Duration.ofSeconds(60);

    /** The engine walks paths through the graph by recursion. */
    private static final long STACK_BYTES = 64L << 20;

    static {
        // For the whole process: graphviz-java would otherwise look for engines of its own, of which none is left in.
        Graphviz.useEngine(new EmbeddedEngine());
    }

    private DotEngine() {}

    /**
     * @param dot a graph in the language of Graphviz; the engine knows most attributes and passes over the others
     * @return a drawing as SVG, with what the engine put into it. Equal text gives equal drawings, but for the last digits of
     *     coordinates, which may differ between JDKs
     * @throws RenderingException if the text is no graph, or the engine fails or takes longer than {@link #LIMIT}
     */
    public static String svg(String dot) {
        return svg(dot, LIMIT);
    }

    static String svg(String dot, Duration limit) {
        return within(
                limit,
                new FutureTask<>(
                        () -> Graphviz.fromString(dot).render(Format.SVG).toString()));
    }

    /** In a thread of its own, which cannot keep the process from ending if the engine does not come back. */
    static String within(Duration limit, FutureTask<String> drawing) {
        Thread thread = new Thread(null, drawing, "drawing", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return drawing.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            drawing.cancel(true);
            throw new RenderingException("it took longer than " + limit.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw new RenderingException(reason(e.getCause()), e.getCause());
        } catch (InterruptedException e) {
            drawing.cancel(true);
            Thread.currentThread().interrupt();
            throw new RenderingException("it was interrupted", e);
        }
    }

    /** The innermost message says most; the engine wraps it several times. */
    private static String reason(Throwable cause) {
        String reason = cause.getClass().getSimpleName();
        for (Throwable inner = cause; inner != null; inner = inner.getCause()) {
            String message = inner.getMessage();
            if (message != null && !message.isBlank()) {
                reason = message.lines().findFirst().orElse(reason);
            }
        }
        return reason.strip();
    }
}
