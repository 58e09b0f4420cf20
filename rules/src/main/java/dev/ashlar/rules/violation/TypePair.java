package dev.ashlar.rules.violation;

/** A dependency between two types, by their names. */
record TypePair(String from, String to) {}
