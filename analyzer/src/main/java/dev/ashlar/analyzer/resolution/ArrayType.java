package dev.ashlar.analyzer.resolution;

/** An array. */
record ArrayType(Type component) implements Type {
    @Override
    public Type substitute(Bindings bindings) {
        return new ArrayType(component.substitute(bindings));
    }

    @Override
    public Type erasure() {
        return new ArrayType(component.upper().erasure());
    }
}
