package dev.ashlar.rules.yaml;

/** A value in a YAML text. */
public sealed interface YamlValue permits YamlText, YamlList, YamlMap {
    /** The line on which it begins, from 1. */
    int line();

    /** What it is, for messages: {@code a list}. */
    String kind();
}
