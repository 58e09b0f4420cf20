package dev.ashlar.analyzer.proposal;

import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.evidence.Uses;
import dev.ashlar.rules.modules.ModuleKind;
import java.util.HashSet;
import java.util.Set;

/**
 * What modules are for. Used by at least half of the others: shared models if at least two thirds of it are models and what is generated
 * for them; without a table a kernel if it uses none of them, platform if it uses hardly any. Everything else is a part of the business.
 */
final class ModuleKinds {
    private static final int FEW_MODULES = 4;
    private static final double HARDLY = .1;

    private final Set<Integer>[] users;
    private final double[] out;
    private final double[] in;
    private final boolean[] tables;
    private final int[] types;
    private final int[] models;

    @SuppressWarnings("unchecked") // there are no generic arrays
    ModuleKinds(Evidence evidence, int[] groups, int count) {
        this.users = new Set[count];
        this.out = new double[count];
        this.in = new double[count];
        this.tables = new boolean[count];
        this.types = new int[count];
        this.models = new int[count];
        for (int group = 0; group < count; group++) {
            users[group] = new HashSet<>();
        }
        Uses uses = evidence.uses();
        for (int subject = 0; subject < uses.subjects(); subject++) {
            types[groups[subject]]++;
            models[groups[subject]] += evidence.subjects().get(subject).isOfModel() ? 1 : 0;
            tables[groups[subject]] |= evidence.tables().rows()[subject].length > 0;
            for (int arc = uses.firstArc(subject); arc < uses.firstArc(subject + 1); arc++) {
                int from = groups[subject];
                int to = groups[uses.target(arc)];
                if (from != to) {
                    users[to].add(from);
                    out[from]++;
                    in[to]++;
                }
            }
        }
    }

    ModuleKind kindOf(int group) {
        boolean isShared = users.length >= FEW_MODULES && users[group].size() * 2 >= users.length - 1;
        if (isShared && models[group] * 3 >= types[group] * 2) {
            return ModuleKind.SHARED_MODEL;
        }
        if (!isShared || tables[group] || out[group] > HARDLY * in[group]) {
            return ModuleKind.DOMAIN;
        }
        return out[group] == 0 ? ModuleKind.KERNEL : ModuleKind.PLATFORM;
    }
}
