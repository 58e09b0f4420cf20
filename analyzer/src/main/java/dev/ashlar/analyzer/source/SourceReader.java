package dev.ashlar.analyzer.source;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParseStart;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Providers;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.ashlar.analyzer.facts.CodeWriter;
import dev.ashlar.analyzer.facts.FileFacts;
import dev.ashlar.analyzer.facts.Problem;
import dev.ashlar.analyzer.facts.Tier;
import java.util.List;

/**
 * Reads one file after the other, for one thread. No content makes it fail: what the parser cannot read is scanned for names, and
 * what was lost is said in {@link FileFacts#problems()}.
 */
public final class SourceReader {
    private final JavaParser parser;

    /** A reader with a parser of its own. */
    public SourceReader() {
        ParserConfiguration configuration =
                new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE);
        // The processors validate and attribute comments, which costs half of the time and overflows the stack
        configuration.getProcessors().clear();
        parser = new JavaParser(configuration);
    }

    /** What the bytes of a source file say. */
    public FileFacts read(byte[] bytes) {
        SourceText text = SourceText.of(bytes);
        if (!text.parsable()) {
            return text.text().isEmpty() ? nothing(text) : Skim.skim(text, List.of());
        }
        try {
            return parse(text);
        } catch (StackOverflowError e) {
            return Skim.skim(text, List.of(new Problem(0, "nested too deeply for the parser")));
        } catch (RuntimeException | AssertionError e) {
            return Skim.skim(text, List.of(new Problem(0, "the parser failed: " + e)));
        }
    }

    private static FileFacts nothing(SourceText text) {
        return new FileFacts(
                "", List.of(), List.of(), new CodeWriter().toCode(), Tier.SKIM, text.lines(), text.problems());
    }

    private FileFacts parse(SourceText text) {
        ParseResult<CompilationUnit> result =
                parser.parse(ParseStart.COMPILATION_UNIT, Providers.provider(Blanks.without(text.text())));
        CompilationUnit unit = result.getResult().orElse(null);
        if (result.isSuccessful() && unit != null) {
            return new UnitWriter(text).write(unit, text.problems());
        }
        FileFacts skimmed = skimmedBecause(SyntaxErrors.of(result.getProblems(), text), text);
        return unit == null || typesIn(unit) < skimmed.types().size()
                ? skimmed
                : new UnitWriter(text).write(unit, skimmed.problems());
    }

    /** A conflict marker is the reason for whatever else the parser complains of. */
    private static FileFacts skimmedBecause(Problem error, SourceText text) {
        FileFacts skimmed = Skim.skim(text, List.of());
        boolean explained =
                skimmed.problems().stream().anyMatch(problem -> problem.reason().equals(Skim.MERGE_CONFLICT));
        return explained ? skimmed : skimmed.with(error);
    }

    private static int typesIn(CompilationUnit unit) {
        return unit.findAll(TypeDeclaration.class).size();
    }
}
