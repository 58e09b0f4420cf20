package dev.ashlar.reports.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class DotEngineTest {

    @Test
    void draws_without_asking_for_fonts() {
        assertThat(DotEngine.svg("digraph { \"a\" -> \"b\" }")).contains("<svg", "sans-serif");
    }

    @Test
    void what_is_no_graph_is_refused_with_the_place() {
        assertThatThrownBy(() -> DotEngine.svg("digraph { a -> "))
                .isInstanceOf(RenderingException.class)
                .hasMessageStartingWith("The picture could not be drawn: ")
                .hasMessageContaining("line 1")
                .hasMessageEndingWith("draw that with Graphviz: dot -Tsvg");
    }

    @Test
    void an_engine_that_does_not_come_back_is_given_up() {
        CountDownLatch never = new CountDownLatch(1);
        FutureTask<String> drawing = new FutureTask<>(() -> {
            never.await();
            return "";
        });
        assertThatThrownBy(() -> DotEngine.within(Duration.ofMillis(20), drawing))
                .isInstanceOf(RenderingException.class)
                .hasMessageContaining("it took longer than");
        assertThat(drawing).isCancelled();
    }

    @Test
    void an_engine_that_computes_for_ever_is_given_up() {
        AtomicBoolean stopped = new AtomicBoolean();
        FutureTask<String> drawing = new FutureTask<>(() -> {
            while (!stopped.get()) {
                Thread.onSpinWait();
            }
            return "";
        });
        assertThatThrownBy(() -> DotEngine.within(Duration.ofMillis(20), drawing))
                .isInstanceOf(RenderingException.class);
        stopped.set(true);
    }

    @Test
    void an_engine_without_stack_or_memory_does_not_take_the_process_along() {
        for (Error error : new Error[] {new StackOverflowError(), new OutOfMemoryError("Java heap space")}) {
            assertThatThrownBy(() -> DotEngine.within(Duration.ofSeconds(10), new FutureTask<>(() -> {
                        throw error;
                    })))
                    .isInstanceOf(RenderingException.class)
                    .hasCause(error);
        }
    }
}
