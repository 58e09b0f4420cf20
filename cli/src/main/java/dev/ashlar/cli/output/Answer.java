package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.Analysis;
import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.analyzer.coupling.SharedArtifact;
import dev.ashlar.analyzer.coupling.SharedModel;
import dev.ashlar.analyzer.coupling.TableUsers;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.question.Cut;
import dev.ashlar.analyzer.question.Cycles;
import dev.ashlar.analyzer.question.Route;
import dev.ashlar.analyzer.question.Usages;
import dev.ashlar.analyzer.question.Why;
import dev.ashlar.reports.ModuleMapPicture;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** What a command found out, in every format. The same answer gives the same bytes. */
public abstract sealed class Answer
        permits SummaryAnswer,
                WhyAnswer,
                RouteAnswer,
                UsagesAnswer,
                CyclesAnswer,
                CutAnswer,
                CouplingAnswer,
                ArtifactAnswer,
                ModelAnswer,
                TableAnswer,
                UsesAnswer,
                ProposalAnswer,
                PlacementAnswer,
                ProposedModuleAnswer,
                RatedAnswer,
                RatedModuleAnswer {

    Answer() {}

    /** The sum of an analysis; as CSV all its edges. */
    public static Answer of(Analysis analysis, Invocation invocation) {
        return new SummaryAnswer(analysis, invocation);
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

    /** Shared models, tables and libraries. */
    public static Answer ofCoupling(Analysis analysis, Invocation invocation) {
        return new CouplingAnswer(analysis, invocation);
    }

    /** One shared artifact, with nothing cut off. */
    public static Answer ofArtifact(Coupling coupling, SharedArtifact artifact) {
        return new ArtifactAnswer(coupling, artifact);
    }

    /** One shared model, field by field. */
    public static Answer ofModel(Coupling coupling, SharedModel model) {
        return new ModelAnswer(coupling, model);
    }

    /** The tables of one name, access by access. */
    public static Answer ofTables(Coupling coupling, List<TableUsers> tables) {
        return new TableAnswer(coupling, tables);
    }

    /** Every shared model with every consumer. */
    public static Answer ofUses(Coupling coupling) {
        return new UsesAnswer(coupling);
    }

    /** What modules are proposed, and what they cost. */
    public static Answer ofProposal(PricedProposal proposal, Invocation invocation) {
        return new ProposalAnswer(proposal, invocation);
    }

    /** Why types are placed where they are. */
    public static Answer ofPlacements(PricedProposal proposal, List<Integer> subjects) {
        return new PlacementAnswer(proposal, subjects);
    }

    /** One proposed module. */
    public static Answer ofProposedModule(PricedProposal proposal, int module) {
        return new ProposedModuleAnswer(proposal, module);
    }

    /** A module map that somebody has drawn, beside the proposal. */
    public static Answer ofRated(PricedMap rated, PricedProposal proposal) {
        return new RatedAnswer(rated, proposal);
    }

    /** One module of such a map. */
    public static Answer ofRatedModule(DependencyGraph graph, PricedMap rated, String module) {
        return new RatedModuleAnswer(graph, rated, module);
    }

    /**
     * The answer, ready to be written.
     *
     * @param format one that there is of this answer: only some have Markdown, YAML or a picture
     * @param colored whether text is coloured; the other formats never are
     */
    public final Body in(Format format, boolean colored) {
        return switch (format) {
            case TEXT -> out -> text(new Page(out, colored));
            case JSON -> out -> Json.write(out, this::fields);
            case CSV -> this::rows;
            case MARKDOWN -> this::markdown;
            case YAML -> this::yaml;
            case DOT -> out -> out.append(picture().dot());
            case SVG -> out -> out.append(picture().svg());
        };
    }

    /** For people. */
    abstract void text(Page page) throws IOException;

    /** The fields of a JSON object, always the same ones in the same order. */
    abstract void fields(JsonGenerator json) throws IOException;

    /** Markdown, where there is any. */
    void markdown(Writer out) throws IOException {
        throw new IllegalStateException("no Markdown of " + getClass().getSimpleName());
    }

    /** A modules file, where the answer is one. */
    void yaml(Writer out) throws IOException {
        throw new IllegalStateException("no YAML of " + getClass().getSimpleName());
    }

    /** A picture, where the answer can be drawn. */
    ModuleMapPicture picture() {
        throw new IllegalStateException("no picture of " + getClass().getSimpleName());
    }

    /** CSV with a header. */
    abstract void rows(Writer out) throws IOException;
}
