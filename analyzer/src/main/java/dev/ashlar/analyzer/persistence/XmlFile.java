package dev.ashlar.analyzer.persistence;

/**
 * An XML file that says something of tables.
 *
 * @param module number of its build module
 */
record XmlFile(int module, String path, XmlElement root) {}
