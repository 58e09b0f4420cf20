package dev.ashlar.analyzer.resolution;

import java.util.List;

/** A generic call that was not inferred to the end yet: some arguments, or its result, wait for a target type. */
final class PendingCall implements Value.Deferred {
    final Inference inference;
    final List<Type> formals;
    final List<Value> arguments;
    final boolean[] done;
    final Type returns;

    /**
     * @param formals the expected types, one for each argument (varargs spread), with the variables of the inference in them
     * @param returns the result, likewise
     */
    PendingCall(Inference inference, List<Type> formals, List<Value> arguments, Type returns) {
        this.inference = inference;
        this.formals = formals;
        this.arguments = arguments;
        this.done = new boolean[arguments.size()];
        this.returns = returns;
    }

    boolean isDone() {
        for (boolean each : done) {
            if (!each) {
                return false;
            }
        }
        return true;
    }
}
