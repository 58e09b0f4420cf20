package dev.ashlar.cli.output;

import dev.ashlar.analyzer.price.ContestedTable;
import dev.ashlar.analyzer.price.CrossingPair;
import dev.ashlar.analyzer.price.CyclePrice;
import dev.ashlar.analyzer.price.Freeing;
import dev.ashlar.analyzer.price.ModulePrice;
import dev.ashlar.analyzer.price.Neighbour;
import dev.ashlar.analyzer.proposal.ProposedModule;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A proposal as Markdown, for a merge request or a wiki: the modules, what goes against them, what to look at. */
final class ProposalMarkdown {
    /** What people read of a list in a merge request. */
    private static final int MOST = 30;

    private final Writer out;
    private final PricedProposal proposal;

    ProposalMarkdown(Writer out, PricedProposal proposal) {
        this.out = out;
        this.proposal = proposal;
    }

    void write() throws IOException {
        line("# Module proposal");
        line("");
        line(Words.count(proposal.proposal().modules().size(), "module") + " for "
                + Words.count(proposal.evidence().subjects().size(), "type") + "; " + ProposalText.cost(proposal)
                + ".");
        String packages = proposal.proposal().packages().sentence();
        if (!packages.isEmpty()) {
            line(Markdown.text(Character.toUpperCase(packages.charAt(0)) + packages.substring(1)) + ".");
        }
        if (!proposal.proposal().modules().isEmpty()) {
            modules();
            against();
            tables();
            doubtful();
        }
    }

    private void modules() throws IOException {
        heading("Modules, users before what they use");
        List<List<String>> rows = new ArrayList<>();
        for (int number : proposal.order().modules()) {
            ProposedModule module = proposal.proposal().modules().get(number);
            Optional<ModulePrice> price = proposal.price().module(module.name());
            rows.add(List.of(
                    module.name(),
                    module.kind().word(),
                    Words.number(module.subjects().size()),
                    price.map(ModulePrice::uses).orElse(List.of()).stream()
                            .map(ProposalMarkdown::use)
                            .collect(Collectors.joining(", ")),
                    price.map(ModulePrice::freeing)
                            .map(ProposalMarkdown::toFree)
                            .orElse("")));
        }
        table(List.of("Module", "Kind", "Types", "Uses (type pairs against the order)", "To free it, cut"), rows);
    }

    private static String use(Neighbour used) {
        return used.broken() == 0 ? used.module() : used.module() + " (" + Words.number(used.broken()) + ")";
    }

    private static String toFree(Freeing freeing) {
        return freeing.cut().isEmpty() ? "nothing" : Words.count(freeing.references(), "reference");
    }

    private void against() throws IOException {
        List<CrossingPair> against = proposal.price().against().all();
        if (against.isEmpty() && proposal.price().cycles().isEmpty()) {
            return;
        }
        heading("Against the order");
        for (CyclePrice cycle : proposal.price().cycles()) {
            line("- In a circle: "
                    + Markdown.text(String.join(", ", cycle.cycle().modules())) + ": "
                    + Markdown.text(cycle.cycle().removal().toString()));
        }
        if (!proposal.price().cycles().isEmpty()) {
            line("");
        }
        table(
                List.of("From", "To", "Type", "Uses", "Where"),
                against.stream()
                        .limit(MOST)
                        .map(pair ->
                                List.of(pair.fromModule(), pair.toModule(), pair.from(), pair.to(), pair.evidence()))
                        .toList());
        rest(against.size(), "type pair", Format.JSON);
    }

    private void tables() throws IOException {
        List<ContestedTable> contested = proposal.price().contested();
        if (!contested.isEmpty()) {
            heading("Tables that several modules write");
            table(
                    List.of("Table", "Writers"),
                    contested.stream()
                            .limit(MOST)
                            .map(each -> List.of(
                                    each.table().toString(),
                                    String.join(", ", each.writers().keySet())))
                            .toList());
            rest(contested.size(), "table", Format.JSON);
        }
    }

    private void doubtful() throws IOException {
        List<Integer> doubtful = proposal.doubtful();
        if (!doubtful.isEmpty()) {
            heading("Look at these first: they could as well be elsewhere");
            table(
                    List.of("Type", "In", "Or in", "Why"),
                    doubtful.stream()
                            .limit(MOST)
                            .map(type -> List.of(
                                    proposal.type(type),
                                    proposal.module(proposal.placement(type).module()),
                                    proposal.runnerUp(type),
                                    proposal.reason(type)))
                            .toList());
            rest(doubtful.size(), "type", Format.CSV);
        }
    }

    private void rest(int size, String noun, Format complete) throws IOException {
        if (size > MOST) {
            line("");
            line("... " + Words.more(size - (long) MOST, noun, complete));
        }
    }

    private void heading(String title) throws IOException {
        line("");
        line("## " + title);
        line("");
    }

    private void table(List<String> titles, List<List<String>> rows) throws IOException {
        line("| " + String.join(" | ", titles) + " |");
        line("|" + " --- |".repeat(titles.size()));
        for (List<String> row : rows) {
            line("| " + row.stream().map(Markdown::text).collect(Collectors.joining(" | ")) + " |");
        }
    }

    private void line(String line) throws IOException {
        out.append(line).append('\n');
    }
}
