package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.Analysis;
import dev.ashlar.analyzer.question.Cut;
import dev.ashlar.analyzer.question.Cycles;
import dev.ashlar.analyzer.question.Route;
import dev.ashlar.analyzer.question.Usages;
import dev.ashlar.analyzer.question.Why;
import java.io.IOException;
import java.io.Writer;

/** What a command found out, in every format. The same answer gives the same bytes. */
public abstract sealed class Answer
        permits SummaryAnswer, WhyAnswer, RouteAnswer, UsagesAnswer, CyclesAnswer, CutAnswer {

    Answer() {}

    /** The sum of an analysis; as CSV all its edges. */
    public static Answer of(Analysis analysis) {
        return new SummaryAnswer(analysis);
    }

    /** Why one part depends on another. */
    public static Answer of(Why why) {
        return new WhyAnswer(why);
    }

    /** How one part reaches another. */
    public static Answer of(Route route) {
        return new RouteAnswer(route);
    }

    /** Who uses a part. */
    public static Answer of(Usages usages) {
        return new UsagesAnswer(usages);
    }

    /** What depends on each other in a circle. */
    public static Answer of(Cycles cycles) {
        return new CyclesAnswer(cycles);
    }

    /** What must go to part one from another. */
    public static Answer of(Cut cut) {
        return new CutAnswer(cut);
    }

    /**
     * The answer, ready to be written.
     *
     * @param colored whether text is coloured; the other formats never are
     */
    public final Body in(Format format, boolean colored) {
        return switch (format) {
            case TEXT -> out -> text(new Page(out, colored));
            case JSON -> out -> Json.write(out, this::fields);
            case CSV -> this::rows;
        };
    }

    /** For people. */
    abstract void text(Page page) throws IOException;

    /** The fields of a JSON object, always the same ones in the same order. */
    abstract void fields(JsonGenerator json) throws IOException;

    /** CSV with a header. */
    abstract void rows(Writer out) throws IOException;
}
