package dev.ashlar.analyzer.source;

import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;

/** Whether statements complete (JLS 14.22), as far as their last one tells. */
final class Completion {
    private Completion() {}

    /** Whether control never goes on after the statement: it ends in return, throw, break, continue or yield. */
    static boolean isAbrupt(Statement statement) {
        Statement last = statement;
        while (last instanceof BlockStmt block && !block.getStatements().isEmpty()) {
            last = block.getStatements().get(block.getStatements().size() - 1);
        }
        return last.isReturnStmt()
                || last.isThrowStmt()
                || last.isBreakStmt()
                || last.isContinueStmt()
                || last.isYieldStmt();
    }
}
