package dev.ashlar.rules.violation;

/**
 * A type of a module.
 *
 * @param module its number by name
 * @param type qualified name; types of that name in several build modules are one member
 */
record Member(int module, String type) {}
