/** What dependencies break of the rules of a modules file. The door is {@link dev.ashlar.rules.violation.RuleEngine}. */
@NullMarked
package dev.ashlar.rules.violation;

import org.jspecify.annotations.NullMarked;
