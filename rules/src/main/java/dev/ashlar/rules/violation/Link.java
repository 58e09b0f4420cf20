package dev.ashlar.rules.violation;

/** A dependency between members of different modules. */
record Link(Member from, Member to) {}
