package dev.ashlar.rules.modules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks whether two modules claim the same types with equal right. */
final class ClaimChecks {
    private record Claim(String what, String where) {}

    private record Claimant(ModuleSpec module, int line) {}

    private final Errors errors;
    private final Map<Claim, Claimant> claims = new HashMap<>();

    ClaimChecks(Errors errors) {
        this.errors = errors;
    }

    void run(List<ModuleSpec> modules) {
        modules.forEach(this::add);
    }

    private void add(ModuleSpec module) {
        for (Entry<PackagePattern> pattern : module.packages()) {
            claim(module, "package `" + pattern + "`", pattern.line());
        }
        for (Entry<String> type : module.types()) {
            claim(module, "type `" + type + "`", type.line());
        }
        if (module.packages().isEmpty() && module.types().isEmpty()) {
            claim(module, "", module.line());
        }
    }

    private void claim(ModuleSpec module, String what, int line) {
        if (module.sources().isEmpty() && !what.isEmpty()) {
            claim(new Claim(what, ""), new Claimant(module, line));
        }
        for (Entry<SourceFolder> source : module.sources()) {
            claim(new Claim(what, "`" + source + "`"), new Claimant(module, line));
        }
    }

    private void claim(Claim claim, Claimant claimant) {
        Claimant earlier = claims.putIfAbsent(claim, claimant);
        if (earlier != null && !earlier.module().name().equals(claimant.module().name())) {
            errors.add(
                    claimant.line(),
                    describe(claim) + " is in module `" + claimant.module().name() + "` and, in "
                            + errors.describe(earlier.line(), claimant.line()) + ", in module `"
                            + earlier.module().name() + "`; expected it in one");
        }
    }

    private static String describe(Claim claim) {
        if (claim.what().isEmpty()) {
            return "source " + claim.where();
        }
        return claim.where().isEmpty() ? claim.what() : claim.what() + " of source " + claim.where();
    }
}
