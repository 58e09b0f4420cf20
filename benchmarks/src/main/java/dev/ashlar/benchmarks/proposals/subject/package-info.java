/** What a trial shows of a system to those who propose: its types and who uses whom, as they are or changed on purpose. */
@NullMarked
package dev.ashlar.benchmarks.proposals.subject;

import org.jspecify.annotations.NullMarked;
