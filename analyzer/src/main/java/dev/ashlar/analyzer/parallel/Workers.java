package dev.ashlar.analyzer.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Runs numbered tasks that do not depend on each other, on threads with deep stacks. */
public final class Workers {
    /** Generated code nests expressions thousands deep, and the parser descends into each. */
    private static final long STACK_BYTES = 64L << 20;

    private final int threads;

    /** @param threads how many tasks run at once, from 1 */
    public Workers(int threads) {
        this.threads = Math.max(1, threads);
    }

    /**
     * Runs tasks 0 to {@code count - 1}, each once, and returns when all are done. Tasks begin in order, so that the result may
     * not depend on when they end.
     *
     * @param worker makes what runs the tasks of one thread, such as one with a parser of its own
     * @throws IllegalStateException with the cause when a task fails; tasks that have not begun are dropped then
     */
    public void run(int count, Supplier<IntConsumer> worker) {
        AtomicInteger next = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < Math.min(threads, count); i++) {
            Thread thread = new Thread(null, () -> work(count, next, worker, failure), "ashlar-" + i, STACK_BYTES);
            thread.setDaemon(true);
            thread.start();
            running.add(thread);
        }
        running.forEach(Workers::join);
        Throwable cause = failure.get();
        if (cause != null) {
            throw new IllegalStateException(cause.toString(), cause);
        }
    }

    private static void work(
            int count, AtomicInteger next, Supplier<IntConsumer> worker, AtomicReference<Throwable> failure) {
        try {
            IntConsumer task = worker.get();
            for (int i = next.getAndIncrement(); i < count && failure.get() == null; i = next.getAndIncrement()) {
                task.accept(i);
            }
        } catch (Throwable e) { // whatever it is, the caller has to hear of it
            failure.compareAndSet(null, e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
