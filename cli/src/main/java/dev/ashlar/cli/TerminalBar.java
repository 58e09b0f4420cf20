package dev.ashlar.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on one line of a terminal, which is empty again when the bar is closed. */
final class TerminalBar implements AutoCloseable {

    private static final int UPDATE_MILLIS = 200;

    private final Line line;
    private final ProgressBar bar;

    /** @param width columns of the terminal; a longer line would wrap and could not be taken back */
    TerminalBar(String task, int total, OutputStream terminal, int width) {
        this.line = new Line(new PrintStream(terminal, true, StandardCharsets.UTF_8), width - 1);
        this.bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(line)
                .build();
    }

    void stepTo(long done) {
        bar.stepTo(done);
    }

    /** The library clears the line only if the bar was open for one interval, so this does it. */
    @Override
    public void close() {
        bar.close();
        line.clear();
    }

    /** The library's own console leaves an empty line behind and loads a terminal library to learn the width. */
    private record Line(PrintStream terminal, int width) implements ProgressBarConsumer {

        @Override
        public int getMaxRenderedLength() {
            return width;
        }

        @Override
        public void accept(String bar) {
            terminal.print('\r' + bar);
            terminal.flush();
        }

        @Override
        public void clear() {
            terminal.print('\r' + " ".repeat(width) + '\r');
            terminal.flush();
        }

        @Override
        public void close() {
            // the terminal is not ours
        }
    }
}
