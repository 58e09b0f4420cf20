package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.price.CrossingPair;
import dev.ashlar.analyzer.price.ModulePrice;
import dev.ashlar.analyzer.price.Reference;
import dev.ashlar.rules.modules.Rule;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;

/** One module of a map that somebody has drawn: its neighbours, what frees it, what could move. */
final class RatedModuleAnswer extends Answer {
    private final PricedMap map;
    private final ModulePrice module;
    private final Movable movable;

    RatedModuleAnswer(DependencyGraph graph, PricedMap map, String module) {
        this.map = map;
        this.module = map.price().module(module).orElseThrow();
        this.movable = Movable.of(graph, map, module);
    }

    @Override
    void text(Page page) throws IOException {
        page.line(page.ink(Ink.HEADING, module.name()) + " of " + Page.clean(map.name()) + ": "
                + module.kind().word() + ", " + Words.count(module.types(), "type") + ", " + module.internalTypes()
                + " used by nobody else");
        new MovableText(page, movable).write();
        new ModulePriceText(page).write(module);
    }

    @Override
    void fields(JsonGenerator json) throws IOException {
        RatedAnswer.ratedModule(json, module, map);
        new MovableJson(json, movable).write();
    }

    /** One line for each reference that breaks a rule and begins in the module. */
    @Override
    void rows(Writer out) throws IOException {
        out.append("from_module,from_type,to_module,to_type,rules,kind,file,line\n");
        for (CrossingPair pair : map.brokenBy(module.name())) {
            for (Reference reference : pair.references()) {
                out.append(String.join(
                                ",",
                                CsvCells.of(pair.fromModule()),
                                CsvCells.of(pair.from()),
                                CsvCells.of(pair.toModule()),
                                CsvCells.of(pair.to()),
                                pair.broken().stream().map(Rule::word).collect(Collectors.joining(" ")),
                                CsvCells.of(reference.kind().label()),
                                CsvCells.of(reference.place().path()),
                                String.valueOf(reference.place().line())))
                        .append('\n');
            }
        }
    }
}
