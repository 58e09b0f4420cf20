package dev.ashlar.reports.engine;

import guru.nidi.graphviz.engine.AbstractGraphvizEngine;
import guru.nidi.graphviz.engine.EngineResult;
import guru.nidi.graphviz.engine.GraphvizException;
import guru.nidi.graphviz.engine.Options;
import guru.nidi.graphviz.engine.Rasterizer;
import org.graphper.draw.ExecuteException;
import org.graphper.parser.DotParser;

/** graph-support, which lays graphs out as {@code dot} does, and needs nothing but Java. */
final class EmbeddedEngine extends AbstractGraphvizEngine {

    EmbeddedEngine() {
        super(true);
    }

    @Override
    protected void doInit() {
        // There is nothing to load.
    }

    @Override
    public EngineResult execute(String dot, Options options, Rasterizer rasterizer) {
        try {
            return EngineResult.fromString(
                    DotParser.parse(withoutBackslashes(dot)).toSvgStr());
        } catch (ExecuteException e) {
            throw new GraphvizException(e.getMessage(), e);
        }
    }

    /** graph-support undoes escapes twice: an escaped backslash would escape what follows. A slash is as wide. */
    private static String withoutBackslashes(String dot) {
        return dot.replace("\\\\", "/");
    }
}
