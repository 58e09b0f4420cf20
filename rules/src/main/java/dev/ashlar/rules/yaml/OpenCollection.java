package dev.ashlar.rules.yaml;

/** A list or map whose end has not been read. */
sealed interface OpenCollection permits OpenList, OpenMap {
    void add(YamlValue value) throws UnreadableYaml;

    YamlValue close();
}
