package dev.ashlar.analyzer.resolution;

import dev.ashlar.analyzer.facts.Import;
import dev.ashlar.analyzer.facts.LocatedFacts;
import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.facts.UseKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One file on its way from facts to uses. */
final class ResolvingFile {
    private final LocatedFacts located;
    private final int node;
    private final FileScope scope;
    private final @Nullable TypeSymbol[] symbols;
    private Uses uses;
    private MemberUses members = new MemberUses();
    private Resolution.@Nullable Failure failure;

    ResolvingFile(LocatedFacts located, int node, FileScope scope, @Nullable TypeSymbol[] symbols, Uses uses) {
        this.located = located;
        this.node = node;
        this.scope = scope;
        this.symbols = symbols;
        this.uses = uses;
    }

    int node() {
        return node;
    }

    @Nullable
    TypeSymbol[] symbols() {
        return symbols;
    }

    Uses uses() {
        return uses;
    }

    MemberUses members() {
        return members;
    }

    Optional<Resolution.Failure> failure() {
        return Optional.ofNullable(failure);
    }

    /** Lets go of what is now in the graph. */
    void release() {
        uses = new Uses(false);
        members = new MemberUses();
    }

    /** Finds the uses; a fault of ours is noted and costs the uses of this file only from there on. */
    void evaluate(Watched.Endpoints endpoints) {
        Evaluation evaluation = new Evaluation(located.facts(), scope, symbols.clone(), uses, members);
        try {
            evaluation.run();
            unusedImports();
            Exposures.find(located.facts(), symbols, endpoints, members);
        } catch (RuntimeException | StackOverflowError e) {
            failure = new Resolution.Failure(located.path(), evaluation.line(), "could not be resolved: " + e);
        }
        uses.finished();
    }

    private void unusedImports() {
        TypeSymbol first = firstType();
        if (first == null) {
            return;
        }
        for (Import declared : located.facts().imports()) {
            if (!scope.isUsed(declared)) {
                TypeSymbol target = importedBy(declared);
                if (target != null) {
                    uses.add(first.node(), target, UseKind.IMPORT_ONLY, Tier.SOURCE, declared.line());
                }
            }
        }
    }

    private @Nullable TypeSymbol firstType() {
        for (TypeSymbol symbol : symbols) {
            if (symbol != null) {
                return symbol;
            }
        }
        return null;
    }

    private @Nullable TypeSymbol importedBy(Import declared) {
        return switch (declared.form()) {
            case SINGLE -> scope.imported(declared.name());
            case STATIC -> scope.imported(declared.qualifier());
            case ON_DEMAND, STATIC_ON_DEMAND, MODULE -> null;
        };
    }
}
