package com.acme.billing;

final class Tax {
    private Tax() {}

    static long on(long amount) {
        return amount / 5;
    }
}
