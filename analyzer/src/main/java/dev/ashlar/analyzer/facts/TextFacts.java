package dev.ashlar.analyzer.facts;

/**
 * A string in code: the value of a constant, or what begins like a query.
 *
 * @param type index in {@link FileFacts#types()} of the type it stands in
 * @param member the field or method it stands in; empty in an initializer block
 * @param constant whether it is the value of the static final field {@code member}
 * @param passedTo name of the method or class whose call or construction has it for an argument ({@code prepareStatement}); empty if it
 *     is none
 */
public record TextFacts(int type, String member, boolean constant, String passedTo, Text text) {}
