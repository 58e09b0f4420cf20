package dev.ashlar.cli;

import dev.ashlar.analyzer.Progress;
import dev.ashlar.cli.output.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Shows how far a long analysis is: a bar on a terminal, a line for every step elsewhere, and nothing at all in the first
 * second or when the run is to be quiet. Keeps the time of every step.
 */
final class TerminalProgress implements Progress, AutoCloseable {

    private static final long PATIENCE_NANOS = 1_000_000_000L;
    private static final int DEFAULT_WIDTH = 80;

    private final Session session;
    private final LongSupplier nanoTime;
    private final long start;
    private final List<String> times = new ArrayList<>();
    private String step = "";
    private int total;
    private int done;
    private long stepStart;
    private boolean announced;
    private Optional<TerminalBar> bar = Optional.empty();

    TerminalProgress(Session session) {
        this(session, System::nanoTime);
    }

    TerminalProgress(Session session, LongSupplier nanoTime) {
        this.session = session;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    @Override
    public synchronized void step(String name, int size) {
        endStep();
        step = name;
        total = size;
        done = 0;
        stepStart = nanoTime.getAsLong();
        announced = session.options().quiet();
        announceWhenLate();
    }

    @Override
    public synchronized void advance(int by) {
        done += by;
        announceWhenLate();
        bar.ifPresent(shown -> shown.stepTo(done));
    }

    /** Ends the last step and takes the bar away. */
    @Override
    public synchronized void close() {
        endStep();
        step = "";
    }

    /** The time of every step so far, one sentence each. */
    synchronized List<String> times() {
        return List.copyOf(times);
    }

    private void endStep() {
        bar.ifPresent(TerminalBar::close);
        bar = Optional.empty();
        if (!step.isEmpty()) {
            times.add(step + ": " + Words.seconds(nanoTime.getAsLong() - stepStart));
        }
    }

    private void announceWhenLate() {
        if (announced || nanoTime.getAsLong() - start < PATIENCE_NANOS) {
            return;
        }
        announced = true;
        if (session.surroundings().errIsTerminal()) {
            bar = Optional.of(
                    new TerminalBar(step, total, session.surroundings().err(), width()));
        } else {
            session.say(total > 1 ? step + " (" + Words.number(total) + ")" : step);
        }
    }

    private int width() {
        return session.surroundings()
                .variable("COLUMNS")
                .filter(columns -> columns.matches("[1-9]\\d{1,3}"))
                .map(Integer::parseInt)
                .orElse(DEFAULT_WIDTH);
    }
}
