package dev.ashlar.benchmarks.accuracy;

import java.util.Collection;

/** Folds uses between classes to their top-level types and drops those that leave the jars. */
record TopLevelSink(ClassIndex index, Collection<Sighting> seen) implements ClassUses.Sink {

    @Override
    public void use(String from, String to, String how, int line) {
        String user = index.topLevel(from).orElse(from);
        index.topLevel(to)
                .filter(target -> !target.equals(user))
                .ifPresent(target -> seen.add(new Sighting(
                        user.replace('/', '.'),
                        target.replace('/', '.'),
                        index.hasSource(user) && index.hasSource(target) ? how : BytecodeOracle.GENERATED,
                        index.file(from) + ":" + line)));
    }
}
