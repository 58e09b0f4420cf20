/** What code and its files say of tables: entities, SQL, mappings, schemas, and the databases they are in. */
@NullMarked
package dev.ashlar.analyzer.persistence;

import org.jspecify.annotations.NullMarked;
