package dev.ashlar.cli.output;

import dev.ashlar.rules.modules.Grant;
import dev.ashlar.rules.modules.ModuleSpec;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** How much modules offer by their {@code api}, and what becomes internal, for people. */
final class OfferedText {
    private final Page page;
    private final PricedProposal proposal;

    OfferedText(Page page, PricedProposal proposal) {
        this.page = page;
        this.proposal = proposal;
    }

    /** Nothing if no module says it. */
    void write() throws IOException {
        Table table = Table.of("#internal", "#offered", "#entries in api", "module");
        int all = 0;
        int internal = 0;
        for (int module : proposal.order().modules()) {
            List<Integer> types = proposal.proposal().modules().get(module).subjects();
            Optional<ModuleSpec> spec = proposal.map().file().module(proposal.module(module));
            int entries = spec.flatMap(ModuleSpec::api).map(List::size).orElse(-1);
            if (entries >= 0) {
                int offered = offered(types, spec.orElseThrow());
                table.row(
                        Words.number(types.size() - offered),
                        Words.number(offered),
                        Words.number(entries),
                        proposal.module(module));
                all += types.size();
                internal += types.size() - offered;
            }
        }
        if (all > 0) {
            page.heading("What becomes internal: " + Words.number(internal) + " of " + Words.count(all, "type"));
            table.writeTo(page);
        }
    }

    private int offered(List<Integer> types, ModuleSpec spec) {
        // to itself a module grants its api, as to all that name none of its interfaces
        Grant grant = Grant.of(spec, spec);
        return (int) types.stream()
                .filter(subject -> grant.covers(proposal.type(subject)))
                .count();
    }
}
