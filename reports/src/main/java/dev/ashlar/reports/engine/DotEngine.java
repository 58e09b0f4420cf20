package dev.ashlar.reports.engine;

import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.Graphviz;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Draws DOT with the engine that ships with Ashlar, never with a program that happens to be installed. */
public final class DotEngine {

    /** A drawing is given up when its thread has used this much of a processor, or has waited ten times as long for one. */
    public static final Duration LIMIT = Duration.ofSeconds(60);

    private static final long LOOK_EVERY_MILLIS = 100;

    /** The engine walks paths through the graph by recursion. */
    private static final long STACK_BYTES = 64L << 20;

    static {
        // For the whole process: graphviz-java would otherwise look for engines of its own, of which none is left in.
        Graphviz.useEngine(new EmbeddedEngine());
    }

    private DotEngine() {}

    /**
     * Draws a graph.
     *
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
            await(limit, drawing, thread);
            return drawing.get();
        } catch (TimeoutException e) {
            drawing.cancel(true);
            throw new RenderingException("it took longer than " + limit.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            throw new RenderingException(reason(cause), cause);
        } catch (InterruptedException e) {
            drawing.cancel(true);
            Thread.currentThread().interrupt();
            throw new RenderingException("it was interrupted", e);
        }
    }

    /** By the time that the thread really had: a busy machine should not be told that its picture is too large. */
    private static void await(Duration limit, FutureTask<String> drawing, Thread thread)
            throws InterruptedException, ExecutionException, TimeoutException {
        ThreadMXBean times = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        while (!drawing.isDone()) {
            try {
                drawing.get(Math.min(LOOK_EVERY_MILLIS, limit.toMillis()), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                boolean used = times.getThreadCpuTime(thread.getId()) > limit.toNanos();
                boolean waited = System.nanoTime() - start > 10 * limit.toNanos();
                if (used || waited) {
                    throw e;
                }
            }
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
