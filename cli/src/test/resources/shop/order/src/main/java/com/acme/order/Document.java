package com.acme.order;

public abstract class Document {
    public abstract long total();
}
